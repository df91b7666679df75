package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.Optional;

/** Compares single values with the expected ones. */
public final class ScalarComparison {

  private ScalarComparison() {}

  /**
   * Compares a number.
   *
   * @param name what the number is, as the subject of a sentence
   * @param expected the expected number
   * @param actual the number of the answer
   * @param closeness when two numbers count as the same
   * @return the difference; nothing if there is none
   */
  public static Optional<Difference> compare(
      String name, double expected, double actual, Closeness closeness) {
    return closeness.accepts(expected, actual)
        ? Optional.empty()
        : Optional.of(
            Difference.of(
                Parting.of(name, expected, actual) + ".",
                new SideBySide(name, Numbers.shortest(expected), Numbers.shortest(actual))));
  }

  /** Compares anything else with {@code equals}. */
  public static Optional<Difference> compare(String name, Object expected, Object actual) {
    return expected.equals(actual)
        ? Optional.empty()
        : Optional.of(different(name, expected.toString(), actual.toString()));
  }

  private static Difference different(String name, String expected, String actual) {
    return Difference.of(
        Parting.of(name, expected, actual) + ".", new SideBySide(name, expected, actual));
  }
}
