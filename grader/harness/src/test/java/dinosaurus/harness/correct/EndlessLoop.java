package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Samples in an endless loop that it breaks out of, with a softmax of its own. */
final class EndlessLoop extends ReferenceModel {

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix x = new SimpleMatrix(parameters.inputs(), 1);
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    var indices = new ArrayList<Integer>();
    while (true) {
      a = parameters.b().plus(parameters.Wax().mult(x)).plus(parameters.Waa().mult(a));
      for (int i = 0; i < a.getNumRows(); i++) {
        a.set(i, Math.tanh(a.get(i)));
      }
      var e = parameters.Wya().mult(a).plus(parameters.by()).elementExp();
      var random = new NumpyRandom(seed);
      seed += 2;
      int index = random.choice(e.divide(e.elementSum()));
      indices.add(index);
      if (indices.size() == 50) {
        indices.add(vocabulary.newline());
        break;
      }
      if (index == vocabulary.newline()) {
        break;
      }
      x.zero();
      x.set(index, 0, 1.0);
    }
    return indices;
  }
}
