package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainingOptions;
import java.util.List;

/** Misconceptions of {@code model} about the smoothed loss, the checkpoints and their names. */
final class ModelCheckpointMisconceptions {

  private ModelCheckpointMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
            "M28",
            "samples before the update",
            "The names come from the parameters before the update. Which parameters "
                + "does sample get, and when?",
            new SamplingEarly()),
        ofModel(
            "M29",
            "samples every name with seed 0",
            "All names of a checkpoint are the same, those of seed 0. Which seed does "
                + "each of them get?",
            new SameSeed()),
        ofModel(
            "M31",
            "counts the sampling seed on over the checkpoints",
            "The names have the wrong seeds from the second checkpoint on. With which seed "
                + "does a checkpoint begin?",
            new ContinuedSeed()),
        ofModel(
            "M121",
            "samples with seeds from 1",
            "The names have the seed after their own. With which seed does a checkpoint begin?",
            new SeedFromOne()),
        ofModel(
            "M34",
            "takes a checkpoint at the end of 2,000",
            "Your checkpoints come one iteration before they should. At which iteration is "
                + "the first one?",
            new LateCheckpoint()),
        ofModel(
            "M35",
            "takes a checkpoint every 1,000",
            "You make too many checkpoints. How many iterations lie between two of them?",
            new FrequentCheckpoint()),
        ofModel(
            "M36",
            "ends one iteration early",
            "Training takes one step less than it should. Are the first and the last "
                + "iteration of the loop still as they were?",
            new ShortRun()),
        ofModel(
            "M23",
            "smooths with 0.99",
            "The loss is smoothed with other weights than those given. Which lines "
                + "change the loss, and are those after END still as they were?",
            new QuickSmoothing()),
        ofModel(
            "M125",
            "doesn't smooth the loss",
            "The loss reported is that of the last name alone. Which lines change the "
                + "loss, and are those after END still as they were?",
            new Unsmoothed()),
        guessing(
            "M25",
            "starts from one character's loss",
            "The smoothed loss starts from another value than the one given. Which "
                + "lines set it, and are those before the loop still as they were?",
            (size, n) -> Rnn.initialLoss(size, 1)),
        guessing(
            "M26",
            "starts from a loss of 0",
            "The smoothed loss starts from zero. Which lines set it, and are those "
                + "before the loop still as they were?",
            (size, names) -> 0),
        guessing(
            "M27",
            "starts from a negative loss",
            "The smoothed loss starts below zero. Which lines set it, and are those "
                + "before the loop still as they were?",
            (size, n) -> -Rnn.initialLoss(size, n)));
  }

  private static final class SamplingEarly extends ModelSteps {
    @Override
    Parameters sampledParameters(Parameters before, Parameters after) {
      return before;
    }
  }

  private static final class SameSeed extends ModelSteps {
    @Override
    int samplingSeed(int nth, int sampledBefore) {
      return 0;
    }
  }

  private static final class ContinuedSeed extends ModelSteps {
    @Override
    int samplingSeed(int nth, int sampledBefore) {
      return sampledBefore + nth;
    }
  }

  private static final class LateCheckpoint extends ModelSteps {
    @Override
    boolean isCheckpoint(int j) {
      return super.isCheckpoint(j + 1);
    }
  }

  private static final class FrequentCheckpoint extends ModelSteps {
    @Override
    boolean isCheckpoint(int j) {
      return j % 1000 == 0;
    }
  }

  private static final class ShortRun extends ModelSteps {
    @Override
    int iterations(TrainingOptions options) {
      return options.iterations() - 1;
    }
  }

  private static final class SeedFromOne extends ModelSteps {
    @Override
    int samplingSeed(int nth, int sampledBefore) {
      return nth + 1;
    }
  }

  /** Guesses the loss before training. */
  private interface Guess {
    double of(int vocabularySize, int names);
  }

  private static Misconception guessing(String id, String title, String hint, Guess guess) {
    return ofModel(
        id,
        title,
        hint,
        new ModelSteps() {
          @Override
          double initialLoss(int vocabularySize, int names) {
            return guess.of(vocabularySize, names);
          }
        });
  }

  private static final class QuickSmoothing extends ModelSteps {
    @Override
    double smooth(double loss, double currentLoss) {
      return loss * 0.99 + currentLoss * 0.01;
    }
  }

  private static final class Unsmoothed extends ModelSteps {
    @Override
    double smooth(double loss, double currentLoss) {
      return currentLoss;
    }
  }
}
