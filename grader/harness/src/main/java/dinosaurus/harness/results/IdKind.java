package dinosaurus.harness.results;

import java.util.EnumSet;
import java.util.Set;

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
  /** What a student logs in with at the institution, which may be an address. */
  LOGIN,
  /** What a student is called on GitHub, where anybody may take another's login. */
  GITHUB_LOGIN;

  /** All kinds. */
  public static final Set<IdKind> ANY = Set.copyOf(EnumSet.allOf(IdKind.class));

  /** What people outside a platform call students by. */
  public static final Set<IdKind> INSTITUTIONAL = Set.of(STUDENT_ID, LOGIN);
}
