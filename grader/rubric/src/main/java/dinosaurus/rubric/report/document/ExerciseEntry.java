package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a report says of one exercise.
 *
 * @param exercise the exercise
 * @param earned the points earned
 * @param followThrough the points among them that were earned by follow-through
 * @param possible the points that can be earned
 * @param diagnosis which known mistakes explain what went wrong
 * @param code what the student wrote for it, where that is known and something is wrong
 * @param tests its graded tests, in the order in which students read them
 */
public record ExerciseEntry(
    Exercise exercise,
    int earned,
    int followThrough,
    int possible,
    DiagnosisEntry diagnosis,
    Optional<CodeEntry> code,
    List<TestEntry> tests) {

  /** Copies the list, so that an entry never changes. */
  public ExerciseEntry {
    tests = List.copyOf(tests);
  }

  /** Returns the name of the exercise and of its method: {@code clip}. */
  public String name() {
    return exercise.folder();
  }

  /** Tells whether some of its tests ran. */
  public boolean ran() {
    return tests.stream().anyMatch(test -> test.outcome() != OutcomeKind.NOT_RUN);
  }

  /** Tells whether every test says the same: that the exercise isn't implemented. */
  public boolean untouched() {
    return tests.stream().allMatch(test -> test.outcome() == OutcomeKind.NOT_IMPLEMENTED)
        && tests.stream().map(TestEntry::feedback).distinct().count() == 1;
  }
}
