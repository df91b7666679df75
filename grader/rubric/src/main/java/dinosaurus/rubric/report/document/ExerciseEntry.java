package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.report.document.SourcePlace.Line;
import dinosaurus.rubric.score.PrintedCase;
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
 * @param printed what it printed on public cases, if anything
 * @param tests its graded tests, in the order in which students read them
 */
public record ExerciseEntry(
    Exercise exercise,
    int earned,
    int followThrough,
    int possible,
    DiagnosisEntry diagnosis,
    Optional<Code> code,
    Optional<List<PrintedCase>> printed,
    List<TestEntry> tests) {

  /** Copies the list, so that an entry never changes. */
  public ExerciseEntry {
    printed = printed.map(List::copyOf);
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

  /** Tells whether some of its tests ran into code that isn't there yet. */
  public boolean incomplete() {
    return tests.stream().anyMatch(test -> test.outcome() == OutcomeKind.NOT_IMPLEMENTED);
  }

  /** Returns the tests whose answers are wrong, those that crashed and were late among them. */
  public List<TestEntry> wrong() {
    return tests.stream().filter(test -> test.outcome().isWrong()).toList();
  }

  /**
   * Returns the earlier exercises, by name, from which everything that is wrong may follow; none if
   * something can't.
   */
  public List<String> suspects() {
    List<TestEntry> wrong = wrong();
    return wrong.stream().anyMatch(test -> test.mayFollowFrom().isEmpty())
        ? List.of()
        : wrong.stream()
            .flatMap(test -> test.mayFollowFrom().stream())
            .distinct()
            .sorted()
            .map(Exercise::folder)
            .toList();
  }

  /** Tells whether every test says the same: that the exercise isn't implemented. */
  public boolean untouched() {
    return tests.stream().allMatch(test -> test.outcome() == OutcomeKind.NOT_IMPLEMENTED)
        && tests.stream().map(TestEntry::feedback).distinct().count() == 1;
  }

  /** Tells whether there is no more to say of all tests than of one: that none of them ran. */
  public boolean saysOneThing() {
    return untouched() || !ran() && tests.stream().map(TestEntry::feedback).distinct().count() == 1;
  }

  /**
   * Holds what a student wrote for one exercise.
   *
   * @param file the name of the file: {@code DinosaurModel.java}
   * @param lines the first lines between the marks START CODE HERE and END CODE HERE
   */
  public record Code(String file, List<Line> lines) {

    /** Copies the list, so that an entry never changes. */
    public Code {
      lines = List.copyOf(lines);
    }
  }
}
