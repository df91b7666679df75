package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Clips to the median of a value and the two bounds, and returns lists that can't be changed. */
final class MedianOfThree extends ReferenceModel {

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    SimpleMatrix[] clipped =
        Stream.of(
                gradients.dWax(),
                gradients.dWaa(),
                gradients.dWya(),
                gradients.db(),
                gradients.dby())
            .map(matrix -> clip(matrix, maxValue))
            .toArray(SimpleMatrix[]::new);
    return new Gradients(clipped[0], clipped[1], clipped[2], clipped[3], clipped[4]);
  }

  private static SimpleMatrix clip(SimpleMatrix matrix, double maxValue) {
    double[][] rows = matrix.toArray2();
    for (double[] row : rows) {
      for (int column = 0; column < row.length; column++) {
        double[] candidates = {-maxValue, row[column], maxValue};
        Arrays.sort(candidates);
        row[column] = candidates[1];
      }
    }
    return new SimpleMatrix(rows);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return List.copyOf(super.sample(parameters, vocabulary, seed));
  }
}
