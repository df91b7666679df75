package dinosaurus.rubric.answers;

import static dinosaurus.assignment.Assignment.LONGEST_NAME;

import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.List;
import java.util.Optional;

/** Compares the indices of a sampled name with the expected ones. */
public final class SampleComparison {

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
   * Compares the characters drawn; whether the newline at the end is listed doesn't count, nor how
   * far a name goes that should reach the limit.
   */
  public Optional<Difference> draws() {
    int common = Math.min(drawn(expected), drawn(actual));
    for (int t = 0; t < common; t++) {
      if (!expected.get(t).equals(actual.get(t))) {
        return isCutOff(t) ? Optional.empty() : Optional.of(wrongDraw(t));
      }
    }
    boolean complete =
        common == drawn(expected) || expected.get(common) == newline || reachesLimit();
    return complete ? Optional.empty() : Optional.of(stopsEarly(common));
  }

  private boolean reachesLimit() {
    return expected.size() > LONGEST_NAME;
  }

  /** Tells whether a step only ends, too early, a name that should reach the limit. */
  private boolean isCutOff(int step) {
    return reachesLimit() && step == actual.size() - 1 && last() == newline;
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
    String sentence =
        "step "
            + t
            + " draws "
            + steps.character(actual.get(t))
            + ", but should draw "
            + steps.character(expected.get(t))
            + (t == 0 ? "; it is the first step. " : "; the steps before are right. ")
            + steps.at(expected, t);
    return new Difference(sentence, steps.evidence(expected, t, actual.get(t)));
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

  /** Compares the index that is added at the limit, if one is added there. */
  public Optional<Difference> added() {
    boolean isAdded =
        actual.size() == LONGEST_NAME + 1
            && last() != steps.draw(actual.subList(0, LONGEST_NAME), LONGEST_NAME);
    return isAdded && last() != newline
        ? ScalarComparison.compare(
            "the last index", steps.character(newline), steps.character(last()))
        : Optional.empty();
  }

  /** Compares the ending and the number of indices. */
  public Optional<Difference> length() {
    return ending()
        .or(
            () ->
                expected.size() == actual.size()
                    ? Optional.empty()
                    : Optional.of(wrongLength(expected.size(), reachesLimit())));
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
