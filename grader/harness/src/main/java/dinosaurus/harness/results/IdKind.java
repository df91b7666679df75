package dinosaurus.harness.results;

/** Says what kind of id a student's is, for the same number may be another's id of another kind. */
public enum IdKind {
  /** Nobody knows. */
  UNKNOWN,
  /** The number that Moodle gives a participant of an assignment, or a group. */
  MOODLE_NUMBER,
  /** The name that Moodle gives those who are in no group, whose number it doesn't tell. */
  MOODLE_GROUP,
  /** The number that Canvas gives a user. */
  CANVAS_USER,
  /** The number that the institution gives a student. */
  STUDENT_ID,
  /** What a student logs in with. */
  LOGIN
}
