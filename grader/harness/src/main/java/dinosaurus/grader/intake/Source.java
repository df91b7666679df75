package dinosaurus.grader.intake;

import java.nio.file.Path;

/** Says what a submission holds. */
public sealed interface Source {

  /**
   * There is one file to grade.
   *
   * @param file the file
   * @param hasHelpers whether the Java files beside and below it may be the student's as well
   */
  record Found(Path file, boolean hasHelpers) implements Source {}

  /**
   * There is none.
   *
   * @param message why, for the student
   */
  record Missing(String message) implements Source {}

  /**
   * There are several, and no telling which.
   *
   * @param message which, for the student
   */
  record Ambiguous(String message) implements Source {}
}
