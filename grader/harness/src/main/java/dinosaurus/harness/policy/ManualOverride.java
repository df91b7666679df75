package dinosaurus.harness.policy;

/**
 * Holds what an instructor decided for one student, and why.
 *
 * @param student the student, as the file has it
 * @param decision what was decided
 * @param reason why, for the student and for whoever asks next year
 * @param withoutSubmission whether the student handed nothing in
 * @param line the line of the file that says so
 */
public record ManualOverride(
    String student, Decision decision, String reason, boolean withoutSubmission, int line) {

  /** Returns the decision and its reason in one line. */
  public String words() {
    return decision.words() + ": " + reason;
  }
}
