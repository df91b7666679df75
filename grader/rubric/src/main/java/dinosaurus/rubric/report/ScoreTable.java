package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.List;
import java.util.stream.Stream;

/** Sums up a verdict for a console: whose it is, and a line for each exercise. */
record ScoreTable(ReportDocument report, Paint paint) {

  private static final int NAME = 10;

  /** Returns the title and the lines. */
  List<String> lines() {
    String rule = "-".repeat(ConsoleText.WIDTH);
    Stream<String> title =
        Stream.of(
            rule,
            paint.strong(
                ConsoleText.spread(
                    "Dinosaurus Island: " + ConsoleText.ascii(report.submission()), total())),
            rule);
    return Stream.concat(title, report.exercises().stream().map(this::line)).toList();
  }

  private String total() {
    String points = points(report.tests().toList());
    return report.partial() ? "what ran: " + points : points;
  }

  private String line(ExerciseEntry exercise) {
    String name = exercise.name() + " ".repeat(Math.max(1, NAME - exercise.name().length()));
    String state = "  " + state(exercise);
    int columns = name.length() + ConsoleText.barColumns() + state.length();
    return paint.strong(name)
        + ConsoleText.bar(exercise.earned(), exercise.possible(), paint)
        + painted(exercise, state)
        + ConsoleText.right(
            exercise.ran() || !report.partial() ? points(exercise.tests()) : "-", columns);
  }

  private String painted(ExerciseEntry exercise, String state) {
    if (!exercise.wrong().isEmpty()) {
      return paint.wrong(state);
    }
    return exercise.earned() == exercise.possible() ? paint.right(state) : paint.open(state);
  }

  /** Says in a few words how far an exercise is. */
  private static String state(ExerciseEntry exercise) {
    if (!exercise.ran()) {
      return "not run";
    }
    int left = count(exercise, OutcomeKind.NOT_RUN);
    int ran = exercise.tests().size() - left;
    int missing = count(exercise, OutcomeKind.NOT_IMPLEMENTED);
    if (missing == ran) {
      return "not implemented";
    }
    int wrong = exercise.wrong().size();
    String words =
        wrong > 0
            ? wrong + " of " + ran + " wrong"
            : missing > 0 ? missing + " of " + ran + " not implemented" : "right";
    return left > 0 ? words + ", " + left + " not run" : words;
  }

  private static int count(ExerciseEntry exercise, OutcomeKind outcome) {
    return (int) exercise.tests().stream().filter(test -> test.outcome() == outcome).count();
  }

  private String points(List<TestEntry> tests) {
    return TestEntry.points(report.counted(tests), " / ");
  }
}
