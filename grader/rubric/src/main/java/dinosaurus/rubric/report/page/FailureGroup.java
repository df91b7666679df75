package dinosaurus.rubric.report.page;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.SourcePlace;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the tests of an exercise that fail in the very same way: one line of code fails many.
 *
 * @param tests the tests, at least one
 * @param above what the groups before it show
 */
public record FailureGroup(List<TestEntry> tests, Set<Evidence> above) {

  /** Copies the set, so that a group never changes. */
  public FailureGroup {
    above = Set.copyOf(above);
  }

  /** Returns the failures of an exercise, in the order of its tests. */
  public static List<FailureGroup> of(ExerciseEntry exercise) {
    Map<List<Object>, List<TestEntry>> alike = new LinkedHashMap<>();
    exercise.tests().stream()
        .filter(test -> !test.outcome().earnsPoints())
        .forEach(test -> alike.computeIfAbsent(way(test), same -> new ArrayList<>()).add(test));
    List<FailureGroup> groups = new ArrayList<>();
    Set<Evidence> above = new HashSet<>();
    for (List<TestEntry> tests : alike.values()) {
      FailureGroup group = new FailureGroup(tests, above);
      above.addAll(group.evidence());
      groups.add(group);
    }
    return groups;
  }

  /** Returns the student's line that ends a test, or else all that it tells. */
  private static List<Object> way(TestEntry test) {
    return test.place().isPresent()
        ? List.of(test.outcome(), test.place())
        : List.of(test.outcome(), test.feedback());
  }

  /** Returns how they end. */
  public OutcomeKind outcome() {
    return first().outcome();
  }

  /** Says how they end. */
  public Words words() {
    return Words.of(outcome());
  }

  /** Returns the student's own line at which they end. */
  public Optional<SourcePlace> place() {
    return first().place();
  }

  /** Returns the case to show: one with a picture, or else the first that may be seen. */
  public Optional<Finding> shown() {
    List<Finding> findings = first().findings();
    return findings.stream()
        .filter(FailureGroup::hasPicture)
        .findFirst()
        .or(() -> findings.stream().filter(finding -> !finding.evidence().isEmpty()).findFirst())
        .or(() -> findings.stream().filter(finding -> !finding.feedback().isEmpty()).findFirst());
  }

  private static boolean hasPicture(Finding finding) {
    return finding.evidence().stream().anyMatch(FailureGroup::isPicture);
  }

  private static boolean isPicture(Evidence evidence) {
    return !(evidence instanceof SideBySide);
  }

  /** Returns what shows the case, without the pictures that are above. */
  public List<Evidence> evidence() {
    return shown().stream()
        .flatMap(finding -> finding.evidence().stream())
        .filter(evidence -> !isAbove(evidence))
        .toList();
  }

  /** Tells whether a picture of the case is above. */
  public boolean repeats() {
    return shown().stream()
        .anyMatch(finding -> finding.evidence().stream().anyMatch(this::isAbove));
  }

  private boolean isAbove(Evidence evidence) {
    return isPicture(evidence) && above.contains(evidence);
  }

  /** Returns what to tell besides, a line each. */
  public List<String> others() {
    List<String> lines = new ArrayList<>(first().feedback());
    shown().ifPresent(finding -> lines.remove(first().findings().indexOf(finding)));
    return lines;
  }

  private TestEntry first() {
    return tests.get(0);
  }

  /**
   * Says in a sign, in a word and in a colour how a test ended.
   *
   * @param sign the sign
   * @param words the words
   * @param style the class of the style sheet
   */
  public record Words(String sign, String words, String style) {

    private static final String CROSS = "\u2715";

    private static Words of(OutcomeKind outcome) {
      return switch (outcome) {
        case PASSED -> new Words("\u2713", "passed", "right");
        case FOLLOWED_THROUGH -> new Words("\u2713", "by follow-through", "right");
        case FAILED -> new Words(CROSS, "wrong answer", "wrong");
        case NOT_IMPLEMENTED -> new Words("\u25cb", "not written yet", "open");
        case TIMED_OUT -> new Words(CROSS, "takes too long", "wrong");
        case CRASHED -> new Words(CROSS, "exception", "wrong");
        case REFUSED -> new Words(CROSS, "unusable answer", "wrong");
        case NOT_RUN -> new Words("\u2013", "not run", "open");
      };
    }
  }
}
