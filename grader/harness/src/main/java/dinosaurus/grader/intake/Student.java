package dinosaurus.grader.intake;

/**
 * Tells who handed a submission in, as far as the download says.
 *
 * @param id what the learning platform calls the student: Moodle's participant number, Canvas's
 *     user id, Gradescope's SID, GitHub's login; empty if unknown
 * @param name the student's name as the download spells it; empty if unknown
 * @param late whether the download marks the submission as late
 */
public record Student(String id, String name, boolean late) {

  /** Nobody known. */
  public static final Student UNKNOWN = new Student("", "", false);
}
