package dinosaurus.harness.results;

import dinosaurus.rubric.score.PlainText;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells who handed a submission in, as far as the download says.
 *
 * @param id what the learning platform calls the student: Moodle's participant number, Canvas's
 *     user id, Gradescope's SID, GitHub's login; empty if unknown
 * @param kind what kind of id that is
 * @param name the student's name as the download spells it; empty if unknown
 * @param late whether the download marks the submission as late
 * @param submitted when it was handed in, if the download says so
 * @param unreadTime what the download says instead of a time; empty if it says one or nothing
 */
public record Student(
    String id,
    IdKind kind,
    String name,
    boolean late,
    Optional<Instant> submitted,
    String unreadTime) {

  /** Nobody known. */
  public static final Student UNKNOWN = new Student("", "", false);

  /**
   * Makes what the student may have chosen fit to be shown; what was written before there were
   * kinds has none.
   */
  public Student {
    kind = kind == null ? IdKind.UNKNOWN : kind;
    id = PlainText.line(id);
    name = PlainText.line(name);
    unreadTime = unreadTime == null ? "" : PlainText.line(unreadTime);
  }

  /** Creates a student whose submission's time, if there is one, can be read. */
  public Student(String id, IdKind kind, String name, boolean late, Optional<Instant> submitted) {
    this(id, kind, name, late, submitted, "");
  }

  /** Creates a student whose submission has no time. */
  public Student(String id, IdKind kind, String name, boolean late) {
    this(id, kind, name, late, Optional.empty());
  }

  /** Creates a student whose id may be of any kind. */
  public Student(String id, String name, boolean late) {
    this(id, IdKind.UNKNOWN, name, late);
  }
}
