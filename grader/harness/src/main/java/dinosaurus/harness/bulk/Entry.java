package dinosaurus.harness.bulk;

import dinosaurus.harness.intake.Sources;
import dinosaurus.rubric.score.SubmissionReport;

/** Says what was found where a submission should be. */
sealed interface Entry {

  /**
   * There is something to grade.
   *
   * @param name the submission's name
   * @param sources what to grade
   */
  record Ready(String name, Sources sources) implements Entry {}

  /**
   * There is nothing to grade.
   *
   * @param report why
   */
  record Refused(SubmissionReport report) implements Entry {}
}
