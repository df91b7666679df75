package dinosaurus.harness.intake;

/** Says what a submission holds. */
public sealed interface Source {

  /**
   * There is something to grade.
   *
   * @param sources what
   */
  record Found(Sources sources) implements Source {}

  /**
   * There is nothing to grade.
   *
   * @param message why, for the student
   */
  record Missing(String message) implements Source {}

  /**
   * There is more than one thing to grade, and no telling which is meant.
   *
   * @param message which, for the student
   */
  record Ambiguous(String message) implements Source {}
}
