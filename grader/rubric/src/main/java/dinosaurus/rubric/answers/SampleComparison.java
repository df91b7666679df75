package dinosaurus.rubric.answers;

import static dinosaurus.assignment.Assignment.LONGEST_NAME;

import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.List;
import java.util.Optional;

/** Compares the indices of a sampled name with the expected ones. */
public final class SampleComparison {

  /** As many right draws tell a network that is right from one that is wrong. */
  private static final int TELLING = 10;

  private final SamplingSteps steps;
  private final int newline;
  private final List<Integer> expected;
  private final List<Integer> actual;

  /**
   * Creates the comparison.
   *
   * @param steps what the steps draw from
   * @param expected the expected indices
   * @param actual the indices of the answer, all of them in the vocabulary
   */
  public SampleComparison(SamplingSteps steps, List<Integer> expected, List<Integer> actual) {
    this.steps = steps;
    this.newline = steps.vocabulary().newline();
    this.expected = expected;
    this.actual = actual;
  }

  /**
   * Compares the characters drawn. Whether the newline at the end is listed doesn't count, nor
   * where a name is cut off after many that are right: that is the limit's matter.
   */
  public Optional<Difference> draws() {
    int common = common();
    boolean cutOff = common >= TELLING && common >= actual.size() - (endsWithNewline() ? 1 : 0);
    if (cutOff || common == drawn(expected)) {
      return Optional.empty();
    }
    return common < drawn(actual)
        ? Optional.of(wrongDraw(common))
        : expected.get(common) == newline ? Optional.empty() : Optional.of(stopsEarly(common));
  }

  /** Counts the draws that are right before the first that is wrong or isn't made. */
  private int common() {
    int most = Math.min(drawn(expected), drawn(actual));
    int common = 0;
    while (common < most && expected.get(common).equals(actual.get(common))) {
      common++;
    }
    return common;
  }

  private boolean reachesLimit() {
    return expected.size() > LONGEST_NAME;
  }

  private boolean endsWithNewline() {
    return !actual.isEmpty() && last() == newline;
  }

  private Difference stopsEarly(int common) {
    return Difference.of(
        "sampling stops after "
            + common
            + (common == 1 ? " character" : " characters")
            + ", but should go on with "
            + steps.character(expected.get(common))
            + ".",
        new SideBySide("the characters drawn", steps.text(expected), steps.text(actual)));
  }

  private Difference wrongDraw(int t) {
    return new Difference(
        () -> wrongDrawInWords(t), () -> steps.evidence(expected, t, actual.get(t)));
  }

  private String wrongDrawInWords(int t) {
    return "step "
        + t
        + " draws "
        + steps.character(actual.get(t))
        + ", but should draw "
        + steps.character(expected.get(t))
        + (t == 0 ? "; it is the first step. " : "; the steps before are right. ")
        + steps.at(expected, t);
  }

  /** Compares how the name ends, whatever its characters are. */
  public Optional<Difference> ending() {
    int drawn = drawn(actual);
    boolean limited = drawn == LONGEST_NAME;
    int length = limited ? LONGEST_NAME + 1 : drawn;
    if (actual.isEmpty()) {
      return Optional.of(
          Difference.of("the list is empty, but it should end with the newline's index."));
    }
    if (last() != newline) {
      return ScalarComparison.compare(
          "the last index", steps.character(newline), steps.character(last()));
    }
    if (actual.size() != length) {
      return Optional.of(wrongLength(length, limited));
    }
    return Optional.empty();
  }

  private Difference wrongLength(int length, boolean limited) {
    return Difference.of(
        "the list has "
            + actual.size()
            + " indices, but should have "
            + length
            + (limited
                ? ": " + LONGEST_NAME + " characters, then the newline."
                : ": a name ends at its newline."),
        new SideBySide("the characters drawn", steps.text(expected), steps.text(actual)));
  }

  /**
   * Compares which index ends the name: at the limit, the one that is added there, if one is, and
   * else the one that is drawn. How often the newline is listed doesn't count.
   */
  public Optional<Difference> newline() {
    return reachesLimit() ? added() : stop();
  }

  private Optional<Difference> added() {
    boolean isAdded =
        actual.size() == LONGEST_NAME + 1
            && last() != steps.draw(actual.subList(0, LONGEST_NAME), LONGEST_NAME);
    return isAdded && last() != newline
        ? ScalarComparison.compare(
            "the last index", steps.character(newline), steps.character(last()))
        : Optional.empty();
  }

  private Optional<Difference> stop() {
    int first = actual.indexOf(newline);
    boolean stops =
        first < 0
            ? steps.draw(actual, actual.size()) == newline
            : actual.stream().skip(first).allMatch(index -> index == newline);
    return stops ? Optional.empty() : ending();
  }

  /**
   * Compares the number of indices with the limit. A name that isn't the right one may end before:
   * its newline was drawn.
   */
  public Optional<Difference> limit() {
    boolean endsBefore = drawn(actual) < LONGEST_NAME && draws().isPresent();
    return ending().or(() -> endsBefore ? Optional.empty() : length());
  }

  /** Tells whether the name goes on to the limit and ends there as it should. */
  public boolean reaches() {
    return drawn(actual) == LONGEST_NAME && ending().isEmpty();
  }

  private Optional<Difference> length() {
    return expected.size() == actual.size()
        ? Optional.empty()
        : Optional.of(wrongLength(expected.size(), reachesLimit()));
  }

  /** Counts the characters drawn: to the first newline, or to the limit. */
  private int drawn(List<Integer> indices) {
    int end = indices.indexOf(newline);
    return Math.min(end < 0 ? indices.size() : end + 1, LONGEST_NAME);
  }

  private int last() {
    return actual.get(actual.size() - 1);
  }
}
