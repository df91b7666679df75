package dinosaurus.harness.results;

import dinosaurus.harness.results.KeptFile.Condition;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.List;

/** Says in a word or two how a submission went. */
public enum BriefOutcome {
  /** Every test earned its points. */
  FULL_MARKS("full marks", "with full marks", "with full marks"),
  /** Nothing was written yet. */
  NOT_IMPLEMENTED("not implemented"),
  /** A test took too long. */
  TIMED_OUT("timed out"),
  /** A test ended with an exception or a dead process. */
  CRASHED("crashed"),
  /** An answer was wrong or couldn't be judged. */
  WRONG_ANSWERS("wrong answers", "with wrong answers", "with wrong answers"),
  /** What was written is right, but not everything was. */
  UNFINISHED("unfinished"),
  /** The compiler refused it. */
  DOES_NOT_COMPILE("does not compile", "does not compile", "do not compile"),
  /** It compiles, but no object of its class can be made that could be called. */
  UNUSABLE("unusable class", "with an unusable class", "with unusable classes"),
  /** Nothing that could be graded was handed in. */
  NO_SUBMISSION("no submission", "without a submission", "without a submission"),
  /** It can't be told which file is meant. */
  SEVERAL_FILES("several files", "with several files", "with several files"),
  /** The grader failed, not the submission. */
  GRADER_FAILED("grader failed", "that the grader failed on", "that the grader failed on"),
  /** No run came to the end of it. */
  NOT_GRADED("not graded to the end"),
  /** Its grade can't be read. */
  GRADE_MALFORMED(ResultFiles.GRADE + " " + Condition.MALFORMED.words()),
  /** Its grade isn't the one that was given. */
  GRADE_EDITED(ResultFiles.GRADE + " " + Condition.EDITED.words());

  private final String words;
  private final String ofOne;
  private final String ofSeveral;

  BriefOutcome(String words) {
    this(words, words, words);
  }

  BriefOutcome(String words, String ofOne, String ofSeveral) {
    this.words = words;
    this.ofOne = ofOne;
    this.ofSeveral = ofSeveral;
  }

  /** Counts submissions that went so: {@code 1 does not compile}, {@code 3 do not compile}. */
  public String counted(int number) {
    return number + " " + (number == 1 ? ofOne : ofSeveral);
  }

  /** Returns the words, as results and gradebooks have them. */
  @Override
  public String toString() {
    return words;
  }

  /** Returns how the submission of a report went. */
  public static BriefOutcome of(ReportDocument report) {
    return switch (report.status()) {
      case GRADED, PARTLY_GRADED -> of(report.tests().map(TestEntry::outcome).toList());
      case DID_NOT_COMPILE -> DOES_NOT_COMPILE;
      case UNUSABLE -> UNUSABLE;
      case NO_SUBMISSION -> NO_SUBMISSION;
      case AMBIGUOUS -> SEVERAL_FILES;
      case GRADER_FAILED -> GRADER_FAILED;
    };
  }

  private static BriefOutcome of(List<OutcomeKind> outcomes) {
    if (outcomes.stream().allMatch(OutcomeKind::earnsPoints)) {
      return FULL_MARKS;
    }
    if (outcomes.stream().allMatch(OutcomeKind.NOT_IMPLEMENTED::equals)) {
      return NOT_IMPLEMENTED;
    }
    if (outcomes.contains(OutcomeKind.TIMED_OUT)) {
      return TIMED_OUT;
    }
    if (outcomes.contains(OutcomeKind.CRASHED)) {
      return CRASHED;
    }
    return outcomes.contains(OutcomeKind.FAILED) || outcomes.contains(OutcomeKind.REFUSED)
        ? WRONG_ANSWERS
        : UNFINISHED;
  }
}
