package dinosaurus.grader.comparison;

import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Compares the indices of a sampled name with the expected ones. */
public final class SampleComparison {

  /** The number of characters after which sampling stops. */
  public static final int LIMIT = 50;

  private final Vocabulary vocabulary;
  private final List<Integer> expected;
  private final List<Integer> actual;

  /**
   * Creates the comparison.
   *
   * @param vocabulary the characters
   * @param expected the expected indices
   * @param actual the indices of the answer, all of them in the vocabulary
   */
  public SampleComparison(Vocabulary vocabulary, List<Integer> expected, List<Integer> actual) {
    this.vocabulary = vocabulary;
    this.expected = expected;
    this.actual = actual;
  }

  /** Compares the characters drawn; whether the newline at the end is listed doesn't count. */
  public Optional<String> draws() {
    int common = Math.min(draws(expected), draws(actual));
    for (int t = 0; t < common; t++) {
      if (!expected.get(t).equals(actual.get(t))) {
        return Optional.of(
            "step "
                + t
                + " draws "
                + character(actual.get(t))
                + ", but should draw "
                + character(expected.get(t))
                + (t == 0 ? "; it is the first step." : "; the steps before are right."));
      }
    }
    boolean complete = common == draws(expected) || expected.get(common) == vocabulary.newline();
    return complete
        ? Optional.empty()
        : Optional.of(
            "sampling stops after "
                + common
                + " characters, but should go on with "
                + character(expected.get(common))
                + ".");
  }

  /** Compares how the name ends, whatever its characters are. */
  public Optional<String> ending() {
    int drawn = draws(actual);
    boolean limited = drawn == LIMIT;
    int length = limited ? LIMIT + 1 : drawn;
    if (actual.isEmpty()) {
      return Optional.of("the list is empty, but it should end with the newline's index.");
    }
    if (last() != vocabulary.newline()) {
      return ScalarComparison.compare(
          "the last index", character(vocabulary.newline()), character(last()));
    }
    if (actual.size() != length) {
      return Optional.of(
          "the list has "
              + actual.size()
              + " indices, but should have "
              + length
              + (limited ? ": 50 characters, then the newline." : ": a name ends at its newline."));
    }
    return Optional.empty();
  }

  /** Compares the ending and the number of indices. */
  public Optional<String> length() {
    return ending()
        .or(
            () ->
                ScalarComparison.compare("the number of indices", expected.size(), actual.size()));
  }

  /** Counts the characters drawn: to the first newline, or to the limit. */
  private int draws(List<Integer> indices) {
    int newline = indices.indexOf(vocabulary.newline());
    return Math.min(newline < 0 ? indices.size() : newline + 1, LIMIT);
  }

  private int last() {
    return actual.get(actual.size() - 1);
  }

  private String character(int index) {
    char character = vocabulary.character(index);
    return switch (character) {
      case '\n' -> "the newline (" + index + ")";
      case '\t' -> "the tab (" + index + ")";
      default -> "'" + character + "' (" + index + ")";
    };
  }
}
