package dinosaurus.shakespeare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training on a short text: that it learns, and always the same. */
class TrainingTest {

  private static final String TEXT = "the cat sat on the mat; ".repeat(40);
  private static final Vocabulary VOCABULARY = Vocabulary.ofText(TEXT);
  private static final Windows WINDOWS = new Windows(VOCABULARY.indices(TEXT));

  @Test
  void whatKnowsNothingGuessesEvenlyAndThenLearns() {
    try (Network network = Networks.random(VOCABULARY, 1, 0);
        Training training = new Training(network, 0)) {
      double first = training.loss(WINDOWS);
      assertEquals(Math.log(VOCABULARY.size()), first, 0.1);
      for (int epoch = 0; epoch < 12; epoch++) {
        training.epoch(WINDOWS, (done, total, loss) -> {});
      }
      assertTrue(training.loss(WINDOWS) < first - 0.3, "now " + training.loss(WINDOWS));
    }
  }

  @Test
  void measuringLearnsNothing() {
    try (Network network = Networks.random(VOCABULARY, 2, 0);
        Training training = new Training(network, 0)) {
      assertEquals(training.loss(WINDOWS), training.loss(WINDOWS));
    }
  }

  @Test
  void theSameSeedGivesTheSameLosses() {
    assertEquals(losses(4), losses(4));
  }

  private static List<Double> losses(int seed) {
    List<Double> losses = new ArrayList<>();
    try (Network network = Networks.random(VOCABULARY, 2, seed);
        Training training = new Training(network, seed)) {
      training.epoch(WINDOWS, (done, total, loss) -> losses.add(loss));
    }
    return losses;
  }

  @Test
  void everyStepIsToldWithTheMeanLossSoFar() {
    try (Network network = Networks.random(VOCABULARY, 1, 0);
        Training training = new Training(network, 0)) {
      List<Integer> steps = new ArrayList<>();
      List<Double> losses = new ArrayList<>();
      double loss =
          training.epoch(
              WINDOWS,
              (done, total, mean) -> {
                steps.add(done * 10 + total);
                losses.add(mean);
              });
      assertEquals(List.of(13, 23, 33), steps); // 307 windows, 128 a step
      assertEquals(loss, losses.get(2), 1e-12);
    }
  }
}
