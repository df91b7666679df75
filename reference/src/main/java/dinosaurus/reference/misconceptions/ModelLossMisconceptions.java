package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import dinosaurus.toolkit.Rnn;
import java.util.List;

/** Misconceptions of {@code model} about the smoothed loss. */
final class ModelLossMisconceptions {

  private ModelLossMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
            "M23",
            "smooths with 0.99",
            "The loss is smoothed with other weights than those given. Are the lines after "
                + "END still as they were?",
            new QuickSmoothing()),
        ofModel(
            "M125",
            "doesn't smooth the loss",
            "The loss reported is that of the last name alone. Are the lines after END "
                + "still as they were?",
            new Unsmoothed()),
        guessing(
            "M25",
            "starts from one character's loss",
            "The smoothed loss starts from another value than the one given. Are the lines "
                + "before the loop still as they were?",
            (size, n) -> Rnn.initialLoss(size, 1)),
        guessing(
            "M26",
            "starts from a loss of 0",
            "The smoothed loss starts from zero. Are the lines before the loop still as "
                + "they were?",
            (size, names) -> 0),
        guessing(
            "M27",
            "starts from a negative loss",
            "The smoothed loss starts below zero. Are the lines before the loop still as "
                + "they were?",
            (size, n) -> -Rnn.initialLoss(size, n)));
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
        new Training() {
          @Override
          double initialLoss(int vocabularySize, int names) {
            return guess.of(vocabularySize, names);
          }
        });
  }

  private static final class QuickSmoothing extends Training {
    @Override
    double smooth(double loss, double currentLoss) {
      return loss * 0.99 + currentLoss * 0.01;
    }
  }

  private static final class Unsmoothed extends Training {
    @Override
    double smooth(double loss, double currentLoss) {
      return currentLoss;
    }
  }
}
