package dinosaurus.rubric.score;

import java.util.List;

/**
 * Shows the step of sampling that went wrong.
 *
 * @param step the step, from 0
 * @param before the characters drawn before it, which are right
 * @param characters the characters of the vocabulary, by their indices
 * @param probabilities what the network gives for each, by the index
 * @param u the number drawn, from 0 to 1
 * @param expected the index that u leads to
 * @param actual the index of the answer
 */
public record WrongDraw(
    int step,
    String before,
    List<String> characters,
    List<Double> probabilities,
    double u,
    int expected,
    int actual)
    implements Evidence {

  /**
   * Copies the lists, so that the evidence never changes.
   *
   * @throws IllegalArgumentException if they are too long or differ in length, or an index lies
   *     outside
   */
  public WrongDraw {
    before = PlainText.line(before);
    characters = Require.bounded("characters", characters).stream().map(PlainText::line).toList();
    probabilities = Require.bounded("probabilities", probabilities);
    Require.size("probabilities", probabilities, characters.size());
    Require.index("expected", expected, characters.size());
    Require.index("actual", actual, characters.size());
  }
}
