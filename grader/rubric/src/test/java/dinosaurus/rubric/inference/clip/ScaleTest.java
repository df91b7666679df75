package dinosaurus.rubric.inference.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.toolkit.Gradients;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Clipping by a norm")
class ScaleTest {

  @ParameterizedTest
  @CsvSource({
    "LENGTH, 10",
    "LARGEST, 7",
    "MAXIMUM, 5",
    "SUM_OF_SIZES, 18",
    "SUM, 4",
    "MEAN_SIZE, 4.5",
    "MEAN, 1",
    "SQUARES, 100",
    "ROOT_MEAN_SQUARE, 5"
  })
  @DisplayName("measures 1, -7, 5 and 5")
  void norms(Norm norm, double size) {
    assertEquals(size, norm.of(new SimpleMatrix(new double[] {1, -7, 5, 5})), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({
    "GRADIENT, ALWAYS, true, 5, 2.5 -5.0 0.625 1.25",
    "ALL, ALWAYS, false, 5, 0.25 -0.5 0.0625 0.125",
    "ROW, ALWAYS, true, 5, 2.5 -5.0 2.5 5.0",
    "COLUMN, ALWAYS, false, 5, 1.0 -1.0 0.25 0.25",
    "ROW, NORM_IS_BEYOND, true, 5, 2.5 -5.0 1.0 2.0",
    "GRADIENT, NORM_IS_BEYOND, true, 8, 4.0 -8.0 1.0 2.0",
    "GRADIENT, SOME_ARE_BEYOND, true, 5, 2.5 -5.0 0.625 1.25",
    "ALL, SOME_ARE_BEYOND, true, 8, 4.0 -8.0 1.0 2.0",
    "GRADIENT, ENTRY_IS_BEYOND, true, 5, 4.0 -5.0 1.0 2.0",
    "ALL, ENTRY_IS_BEYOND, true, 8, 4.0 -8.0 1.0 2.0"
  })
  @DisplayName("divides 4, -8, 1 and 2 by the largest, which elsewhere is 16")
  void scales(Scale.Of of, Scale.When when, boolean toBound, double bound, String expected) {
    Gradients given =
        new Gradients(
            new SimpleMatrix(new double[][] {{4, -8}, {1, 2}}),
            new SimpleMatrix(2, 2),
            new SimpleMatrix(new double[][] {{-16, 0}}),
            new SimpleMatrix(2, 1),
            new SimpleMatrix(1, 1));
    double[] scaled =
        new Scale(Norm.LARGEST, of, when, toBound).on(given, 0, bound).getDDRM().getData();

    assertEquals(
        expected, String.join(" ", Arrays.stream(scaled).mapToObj(Double::toString).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "ALL, ALWAYS, false, 'entries come back multiplied by 1 / n, n being the size of the largest of"
        + " the entries of all five'",
    "GRADIENT, NORM_IS_BEYOND, true, 'entries come back multiplied by 5 / n, n being the size of"
        + " the largest of its entries, where that is more than 5'",
    "ROW, ENTRY_IS_BEYOND, true, 'entries come back multiplied by 5 / n, n being the size of the"
        + " largest of the entries in its row, where the entry is beyond 5 and -5'"
  })
  @DisplayName("is said")
  void words(Scale.Of of, Scale.When when, boolean toBound, String words) {
    assertEquals(words, new Scale(Norm.LARGEST, of, when, toBound).words("5"));
  }
}
