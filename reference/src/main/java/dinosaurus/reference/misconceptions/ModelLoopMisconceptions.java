package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainingOptions;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code model} about the steps, the smoothed loss and the checkpoints. */
final class ModelLoopMisconceptions {

  private ModelLoopMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        model("M17", "doesn't carry the state over", new Forgetful()),
        model("M18", "learns at 0.1", new Learning(0.1)),
        model("M19", "learns at 0.001", new Learning(0.001)),
        model("M57", "keeps the parameters in float", new SinglePrecision()),
        model("M59", "initialises again at every pass through the names", new StartingOver()),
        model("M23", "smooths with 0.99", new QuickSmoothing()),
        guessing("M25", "starts from one character's loss", (size, n) -> Rnn.initialLoss(size, 1)),
        guessing("M26", "starts from a loss of 0", (size, names) -> 0),
        guessing("M27", "starts from a negative loss", (size, n) -> -Rnn.initialLoss(size, n)),
        model("M28", "samples before the update", new SamplingEarly()),
        model("M29", "samples every name with seed 0", new SameSeed()),
        model("M31", "counts the sampling seed on over the checkpoints", new ContinuedSeed()),
        model("M34", "takes a checkpoint at the end of 2,000", new LateCheckpoint()),
        model("M35", "takes a checkpoint every 1,000", new FrequentCheckpoint()),
        model("M36", "ends one iteration early", new ShortRun()));
  }

  private static Misconception model(String id, String title, Training model) {
    return new Misconception(id, Exercise.MODEL, title, model);
  }

  /** Guesses the loss before training. */
  private interface Guess {
    double of(int vocabularySize, int names);
  }

  private static Misconception guessing(String id, String title, Guess guess) {
    return model(
        id,
        title,
        new Training() {
          @Override
          double initialLoss(int vocabularySize, int names) {
            return guess.of(vocabularySize, names);
          }
        });
  }

  private static final class Forgetful extends Training {
    @Override
    SimpleMatrix nextState(OptimizationStep step, SimpleMatrix aPrev) {
      return aPrev;
    }
  }

  private static final class Learning extends Training {

    private final double rate;

    Learning(double rate) {
      this.rate = rate;
    }

    @Override
    double learningRate() {
      return rate;
    }
  }

  private static final class SinglePrecision extends Training {
    @Override
    Parameters initialize(int hiddenUnits, int size) {
      Parameters parameters = super.initialize(hiddenUnits, size);
      afterStep(parameters);
      return parameters;
    }

    @Override
    void afterStep(Parameters parameters) {
      Entries.change(parameters, value -> (float) value);
    }
  }

  private static final class StartingOver extends Training {
    @Override
    Parameters beforeStep(Parameters parameters, int j, int examples) {
      boolean newPass = j % examples == 0;
      return newPass ? initialize(parameters.hiddenUnits(), parameters.inputs()) : parameters;
    }
  }

  private static final class QuickSmoothing extends Training {
    @Override
    double smooth(double loss, double currentLoss) {
      return loss * 0.99 + currentLoss * 0.01;
    }
  }

  private static final class SamplingEarly extends Training {
    @Override
    Parameters sampledParameters(Parameters before, Parameters after) {
      return before;
    }
  }

  private static final class SameSeed extends Training {
    @Override
    int samplingSeed(int nth, int sampledBefore) {
      return 0;
    }
  }

  private static final class ContinuedSeed extends Training {
    @Override
    int samplingSeed(int nth, int sampledBefore) {
      return sampledBefore + nth;
    }
  }

  private static final class LateCheckpoint extends Training {
    @Override
    boolean isCheckpoint(int j) {
      return super.isCheckpoint(j + 1);
    }
  }

  private static final class FrequentCheckpoint extends Training {
    @Override
    boolean isCheckpoint(int j) {
      return j % 1000 == 0;
    }
  }

  private static final class ShortRun extends Training {
    @Override
    int iterations(TrainingOptions options) {
      return options.iterations() - 1;
    }
  }
}
