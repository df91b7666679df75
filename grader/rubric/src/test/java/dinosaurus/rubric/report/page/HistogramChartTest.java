package dinosaurus.rubric.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.rubric.answers.ClippedHistogram;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The histogram of clip")
class HistogramChartTest {

  private static final double[] GRADIENTS = {-18.5, -3, -0.25, 0, 0.125, 2, 7, Double.NaN, 1e300};

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.1, 0.25, 0.7, 1, 2, 3, 5, 7, 18.5, 20, 1e300})
  @DisplayName("shows beyond the bounds what lies beyond them, and nothing else")
  void bounds(double bound) {
    double[] clipped =
        Arrays.stream(GRADIENTS).map(x -> Math.max(-bound, Math.min(bound, x))).toArray();
    double[] doubled = Arrays.stream(clipped).map(x -> 2 * x).toArray();
    ClippedValues counted =
        ClippedHistogram.of(bound, tensors(GRADIENTS), tensors(clipped), tensors(doubled));
    HistogramChart chart = new HistogramChart(counted);
    assertEquals(beyond(GRADIENTS, bound), chart.beyondInWords(counted.before()));
    assertEquals("none", chart.beyondInWords(counted.expected()));
    assertEquals(beyond(doubled, bound), chart.beyondInWords(counted.actual()));
  }

  private static List<Tensor> tensors(double... values) {
    return List.of(new Tensor("db", new SimpleMatrix(values)));
  }

  private static String beyond(double[] values, double bound) {
    long count = Arrays.stream(values).filter(x -> Math.abs(x) > bound).count();
    return count == 0 ? "none" : Long.toString(count);
  }
}
