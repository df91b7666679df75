package dinosaurus.harness.export;

import dinosaurus.assignment.Assignment;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.SourcePlace;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in one line what is wrong with a submission, and where.
 *
 * @param id what is wrong: {@code compiler}, or the id of a graded test
 * @param kind how it shows
 * @param title a heading in a few words
 * @param text the line
 * @param place the file in the repository and the student's own line, or the first of the exercise;
 *     the first of the model if it is unknown
 */
record Issue(String id, Kind kind, String title, String text, SourcePlace place) {

  private static final SourcePlace TOP = new SourcePlace(Assignment.FILE, 1);

  /** Says how a problem shows. */
  enum Kind {
    NOT_COMPILING,
    BROKEN,
    WRONG,
    NOT_WRITTEN
  }

  /**
   * Returns the problems of a submission, those first that hide others.
   *
   * @param report the report of the submission
   * @param source the folder in the repository where its files lie
   */
  static List<Issue> of(ReportDocument report, String source) {
    List<Issue> issues = new ArrayList<>();
    report.messages().forEach(message -> issues.add(of(message, source)));
    for (ExerciseEntry exercise : report.exercises()) {
      if (exercise.untouched()) {
        issues.add(of(exercise, exercise.tests().get(0), source));
      } else {
        exercise.tests().stream()
            .filter(Issue::isOne)
            .forEach(test -> issues.add(of(exercise, test, source)));
      }
    }
    return List.copyOf(issues);
  }

  private static boolean isOne(TestEntry test) {
    return !test.outcome().earnsPoints() && test.outcome() != OutcomeKind.NOT_RUN;
  }

  private static Issue of(Message message, String source) {
    return new Issue(
        "compiler",
        Kind.NOT_COMPILING,
        "Dinosaurus Island",
        message
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("The submission can't be graded."),
        place(message.place(), source));
  }

  private static Issue of(ExerciseEntry exercise, TestEntry test, String source) {
    String points = " (" + exercise.earned() + " of " + exercise.possible() + " points)";
    String hint = exercise.diagnosis().feedback().stream().findFirst().orElse("");
    String feedback = test.feedback().stream().findFirst().orElse("");
    String wanted = exercise.name() + " " + test.sentence() + ": ";
    String text =
        exercise.untouched()
            ? exercise.name() + ": " + feedback
            : String.join(" ", wanted + feedback, hint).strip();
    SourcePlace place = place(test.place().or(() -> start(exercise)), source);
    return new Issue(test.id(), kind(test.outcome()), exercise.name() + points, text, place);
  }

  private static SourcePlace place(Optional<SourcePlace> known, String source) {
    String folder = source.replace('\\', '/').replaceAll("/+$", "");
    String name = known.orElse(TOP).file();
    return new SourcePlace(
        folder.isEmpty() ? name : folder + "/" + name, Math.max(1, known.orElse(TOP).line()));
  }

  /** Returns the first line that was written for an exercise. */
  private static Optional<SourcePlace> start(ExerciseEntry exercise) {
    return exercise
        .code()
        .flatMap(
            code ->
                code.lines().stream()
                    .findFirst()
                    .map(line -> new SourcePlace(code.file(), line.number())));
  }

  private static Kind kind(OutcomeKind outcome) {
    return switch (outcome) {
      case CRASHED, TIMED_OUT -> Kind.BROKEN;
      case NOT_IMPLEMENTED -> Kind.NOT_WRITTEN;
      default -> Kind.WRONG;
    };
  }
}
