package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.score.Finding;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a report says of one graded test.
 *
 * @param id its id, which never changes: {@code clip.argument}
 * @param sentence the behaviour it asks for; the exercise is its subject
 * @param visibility whether students can run it themselves
 * @param points what it is worth; positive
 * @param earned the points earned: all or none
 * @param outcome how it ended
 * @param feedback what to tell the student, a line each; empty if it passed
 * @param place the student's own line at which it ended, where that is known
 * @param mayFollowFrom the earlier exercises with failures that may be why it failed, too
 * @param findings the failing cases of a failed test; empty for any other outcome
 */
public record TestEntry(
    String id,
    String sentence,
    Visibility visibility,
    int points,
    int earned,
    OutcomeKind outcome,
    List<String> feedback,
    Optional<SourcePlace> place,
    List<Exercise> mayFollowFrom,
    List<Finding> findings) {

  /** Copies the lists, so that an entry never changes. */
  public TestEntry {
    feedback = List.copyOf(feedback);
    mayFollowFrom = List.copyOf(mayFollowFrom);
    findings = List.copyOf(findings);
  }

  /**
   * Returns the points that tests earned together, and those that they can earn: {@code 6 / 20}.
   */
  public static String points(List<TestEntry> tests, String separator) {
    int earned = tests.stream().mapToInt(TestEntry::earned).sum();
    return earned + separator + tests.stream().mapToInt(TestEntry::points).sum();
  }
}
