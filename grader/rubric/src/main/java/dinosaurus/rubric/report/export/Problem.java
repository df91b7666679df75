package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.MessageEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
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
 * @param place the student's own line, or the first of the exercise, where it is known
 */
record Problem(String id, Kind kind, String title, String text, Optional<SourcePlace> place) {

  /** Says how a problem shows. */
  enum Kind {
    NOT_COMPILING,
    BROKEN,
    WRONG,
    NOT_WRITTEN
  }

  /** Returns the problems of a submission, those first that hide others. */
  static List<Problem> of(ReportDocument report) {
    List<Problem> problems = new ArrayList<>();
    report.messages().forEach(message -> problems.add(of(message)));
    for (ExerciseEntry exercise : report.exercises()) {
      if (exercise.untouched()) {
        problems.add(of(exercise, exercise.tests().get(0)));
      } else {
        exercise.tests().stream()
            .filter(Problem::isOne)
            .forEach(test -> problems.add(of(exercise, test)));
      }
    }
    return List.copyOf(problems);
  }

  private static boolean isOne(TestEntry test) {
    return !test.outcome().earnsPoints() && test.outcome() != OutcomeKind.NOT_RUN;
  }

  private static Problem of(MessageEntry message) {
    return new Problem(
        "compiler",
        Kind.NOT_COMPILING,
        "Dinosaurus Island",
        message
            .text()
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("The submission can't be graded."),
        message.place());
  }

  private static Problem of(ExerciseEntry exercise, TestEntry test) {
    String points = " (" + exercise.earned() + " of " + exercise.possible() + " points)";
    String hint = exercise.diagnosis().feedback().stream().findFirst().orElse("");
    String feedback = test.feedback().stream().findFirst().orElse("");
    String wanted = exercise.name() + " " + test.sentence() + ": ";
    String text =
        exercise.untouched()
            ? exercise.name() + ": " + feedback
            : String.join(" ", wanted + feedback, hint).strip();
    Optional<SourcePlace> place = test.place().or(() -> start(exercise));
    return new Problem(test.id(), kind(test.outcome()), exercise.name() + points, text, place);
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
