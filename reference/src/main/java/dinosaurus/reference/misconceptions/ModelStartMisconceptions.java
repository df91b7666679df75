package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainingOptions;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code model} about the first parameters. */
final class ModelStartMisconceptions {

  private ModelStartMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
            "M38",
            "always has 27 hidden units",
            "The network always has 27 hidden units. The options say how many it should have.",
            new TwentySevenUnits()),
        starting(
            "M49",
            "initialises with seed 0",
            SharedHints.FIRST_PARAMETERS,
            (n, size) -> drawn(0, 0.01, n, size)),
        starting(
            "M50",
            "initialises with scale 0.1",
            SharedHints.FIRST_PARAMETERS,
            (n, size) -> drawn(1, 0.1, n, size)),
        starting(
            "M51",
            "initialises with scale 1",
            SharedHints.FIRST_PARAMETERS,
            (n, size) -> drawn(1, 1, n, size)),
        starting(
            "M53",
            "initialises from seed 24",
            SharedHints.FIRST_PARAMETERS,
            (n, size) -> drawn(24, 0.01, n, size)));
  }

  /** Draws the first parameters. */
  private interface Start {
    Parameters of(int hiddenUnits, int size);
  }

  private static Misconception starting(String id, String title, String hint, Start start) {
    return ofModel(
        id,
        title,
        hint,
        new Training() {
          @Override
          Parameters initialize(int hiddenUnits, int size) {
            return start.of(hiddenUnits, size);
          }
        });
  }

  private static Parameters drawn(int seed, double scale, int hiddenUnits, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Parameters(
        random.randn(hiddenUnits, size).scale(scale),
        random.randn(hiddenUnits, hiddenUnits).scale(scale),
        random.randn(size, hiddenUnits).scale(scale),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(size, 1));
  }

  private static final class TwentySevenUnits extends Training {
    @Override
    int hiddenUnits(TrainingOptions options) {
      return 27;
    }
  }
}
