package dinosaurus.rubric.report.document;

/** Suggests what a student does next. */
final class NextStep {

  private NextStep() {}

  /** Returns one sentence: what keeps the submission from being graded, or from being right. */
  static String of(ReportDocument report) {
    return switch (report.status()) {
      case GRADED, PARTLY_GRADED -> ofGraded(report);
      case DID_NOT_COMPILE -> "Next: make DinosaurModel.java compile.";
      case UNUSABLE -> "Next: make DinosaurModel a class that can be called.";
      case NO_SUBMISSION -> "Next: hand in DinosaurModel.java.";
      case AMBIGUOUS -> "Next: hand in one DinosaurModel.java.";
      case GRADER_FAILED -> "There is no score yet.";
    };
  }

  private static String ofGraded(ReportDocument report) {
    for (ExerciseEntry exercise : report.exercises()) {
      for (TestEntry test : exercise.tests()) {
        if (isOpen(test.outcome())) {
          return suggestion(exercise.name(), test);
        }
      }
    }
    return report.score().earned() == report.score().possible()
        ? "Everything is right. Meet your dinosaurs: ./dino play"
        : "What ran is right. Now run all the tests.";
  }

  private static boolean isOpen(OutcomeKind outcome) {
    return !outcome.earnsPoints() && outcome != OutcomeKind.NOT_RUN;
  }

  private static String suggestion(String method, TestEntry test) {
    return switch (test.outcome()) {
      case NOT_IMPLEMENTED -> "Next: write " + method + " in DinosaurModel.java.";
      case CRASHED -> "Next: find out why " + method + " crashes.";
      case TIMED_OUT -> "Next: find out what takes " + method + " so long; a loop may never end.";
      default -> {
        String end = test.sentence().endsWith(".") ? "" : ".";
        yield "Next: see to it that " + method + " " + test.sentence() + end;
      }
    };
  }
}
