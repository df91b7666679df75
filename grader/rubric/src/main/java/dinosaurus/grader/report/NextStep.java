package dinosaurus.grader.report;

import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.SubmissionReport;
import java.util.EnumSet;
import java.util.Set;

/** Suggests what a student does next. */
final class NextStep {

  private static final Set<OutcomeName> NOTHING_WRONG =
      EnumSet.of(OutcomeName.PASSED, OutcomeName.FOLLOWED_THROUGH, OutcomeName.NOT_RUN);

  private NextStep() {}

  /** Returns one sentence: what keeps the submission from being graded, or from being right. */
  static String of(SubmissionReport report) {
    return switch (report.status()) {
      case GRADED, PARTLY_GRADED -> ofGraded(report);
      case DID_NOT_COMPILE -> "Next: make DinosaurModel.java compile.";
      default -> "There is no score yet.";
    };
  }

  private static String ofGraded(SubmissionReport report) {
    for (ExerciseScore exercise : report.score().exercises()) {
      for (GradedResult result : exercise.results()) {
        OutcomeName outcome = OutcomeName.of(result.outcome());
        if (!NOTHING_WRONG.contains(outcome)) {
          return suggestion(exercise.exercise().folder(), outcome, result);
        }
      }
    }
    return allRan(report)
        ? "Everything is right. Train the network and meet your dinosaurs."
        : "What ran is right. Run all the tests with: mvn test";
  }

  private static boolean allRan(SubmissionReport report) {
    return report.score().earned() == report.score().possible();
  }

  private static String suggestion(String method, OutcomeName outcome, GradedResult result) {
    return switch (outcome) {
      case NOT_IMPLEMENTED -> "Next: write " + method + " in DinosaurModel.java.";
      case CRASHED -> "Next: find out why " + method + " throws an exception.";
      case TIMED_OUT -> "Next: find the loop of " + method + " that doesn't end.";
      default -> "Next: see to it that " + method + " " + result.sentence() + ".";
    };
  }
}
