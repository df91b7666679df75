package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Remembers, within one call, what each input adds to the state. */
final class CallCache extends ReferenceModel {

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    Map<Integer, SimpleMatrix> drives = new HashMap<>();
    SimpleMatrix drive = parameters.b();
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Integer> indices = new ArrayList<>();
    int counter = 0;
    do {
      a = drive.plus(parameters.Waa().mult(a)).elementOp(CallCache::tanh);
      SimpleMatrix z = parameters.Wya().mult(a).plus(parameters.by());
      SimpleMatrix e = z.minus(z.get(0)).elementExp();
      int index = new NumpyRandom(seed + 2 * counter).choice(e.scale(1 / e.elementSum()));
      indices.add(index);
      drive =
          drives.computeIfAbsent(index, i -> parameters.Wax().getColumn(i).plus(parameters.b()));
      counter++;
    } while (indices.get(counter - 1) != vocabulary.newline() && counter < 50);
    if (counter == 50) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  private static double tanh(int row, int column, double value) {
    return Math.tanh(value);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return super.model(
        List.copyOf(names), Vocabulary.ofCharacters(vocabulary.characters()), options);
  }
}
