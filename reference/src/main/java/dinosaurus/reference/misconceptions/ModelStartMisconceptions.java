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
            new Sized(27)),
        ofModel(
            "M107",
            "always has 50 hidden units",
            "The network always has 50 hidden units. The options say how many it should have.",
            new Sized(50)),
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
                (n, size) -> drawn(1, 1, n, size))
            .stableUpTo(20),
        starting(
            "M53",
            "initialises from seed 24",
            SharedHints.FIRST_PARAMETERS,
            (n, size) -> drawn(24, 0.01, n, size)),
        ofModel(
            "M123",
            "initialises once for all calls",
            "A second call goes on from where the first one stopped. Where do the "
                + "parameters live?",
            Lasting::new));
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
        new ModelSteps() {
          @Override
          Parameters initialize(int hiddenUnits, int size) {
            return start.of(hiddenUnits, size);
          }
        });
  }

  static Parameters drawn(int seed, double scale, int hiddenUnits, int size) {
    NumpyRandom random = new NumpyRandom(seed);
    return new Parameters(
        random.randn(hiddenUnits, size).scale(scale),
        random.randn(hiddenUnits, hiddenUnits).scale(scale),
        random.randn(size, hiddenUnits).scale(scale),
        new SimpleMatrix(hiddenUnits, 1),
        new SimpleMatrix(size, 1));
  }

  private static final class Sized extends ModelSteps {

    private final int units;

    Sized(int units) {
      this.units = units;
    }

    @Override
    int hiddenUnits(TrainingOptions options) {
      return units;
    }
  }

  private static final class Lasting extends ModelSteps {

    private Parameters parameters;

    @Override
    Parameters initialize(int hiddenUnits, int size) {
      if (parameters == null) {
        parameters = super.initialize(hiddenUnits, size);
      }
      return parameters;
    }
  }
}
