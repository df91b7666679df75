package dinosaurus.rubric.report.document;

import java.util.List;

/** Says in a word or two how it went. */
final class BriefOutcome {

  private BriefOutcome() {}

  static String of(ReportDocument report) {
    return switch (report.status()) {
      case GRADED, PARTLY_GRADED -> of(report.tests().map(TestEntry::outcome).toList());
      case DID_NOT_COMPILE -> "does not compile";
      case NO_SUBMISSION -> "no submission";
      case AMBIGUOUS -> "several files";
      case GRADER_FAILED -> "grader failed";
    };
  }

  private static String of(List<OutcomeKind> outcomes) {
    if (outcomes.stream().allMatch(OutcomeKind::earnsPoints)) {
      return "full marks";
    }
    if (outcomes.stream().allMatch(OutcomeKind.NOT_IMPLEMENTED::equals)) {
      return "not implemented";
    }
    if (outcomes.contains(OutcomeKind.TIMED_OUT)) {
      return "timed out";
    }
    if (outcomes.contains(OutcomeKind.CRASHED)) {
      return "crashed";
    }
    return outcomes.contains(OutcomeKind.FAILED) || outcomes.contains(OutcomeKind.REFUSED)
        ? "wrong answers"
        : "unfinished";
  }
}
