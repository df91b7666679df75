package dinosaurus.harness.policy;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.results.Grade;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds what an instructor decided about the grades of a class.
 *
 * @param file the name of the file that says so, for messages
 * @param late what being late costs
 * @param lateStudents who was late, besides those of whom the downloads say so
 * @param usedFreeDays who has used up how many free days before
 * @param overrides what was decided for single students
 * @param notes what the instructor noted about single students, for nobody else
 */
public record Policy(
    String file,
    LatePolicy late,
    List<LateEntry> lateStudents,
    List<LateEntry> usedFreeDays,
    List<ManualOverride> overrides,
    List<StudentNote> notes) {

  /** Changes no grade. */
  public static final Policy NONE =
      new Policy("", LatePolicy.NONE, List.of(), List.of(), List.of());

  /** Copies the lists, so that a policy never changes. */
  public Policy {
    lateStudents = List.copyOf(lateStudents);
    usedFreeDays = List.copyOf(usedFreeDays);
    overrides = List.copyOf(overrides);
    notes = List.copyOf(notes);
  }

  /** Creates a policy without notes. */
  Policy(
      String file,
      LatePolicy late,
      List<LateEntry> lateStudents,
      List<LateEntry> usedFreeDays,
      List<ManualOverride> overrides) {
    this(file, late, lateStudents, usedFreeDays, overrides, List.of());
  }

  /**
   * Holds what the instructor noted about a student.
   *
   * @param student the student, as the file has it
   * @param text the note
   * @param line the line of the file that says so
   */
  public record StudentNote(String student, String text, int line) {}

  /**
   * Returns the notes by the names of the submissions.
   *
   * @param grades the class
   * @throws PolicyException if a note is about a student who isn't there, or may be two, or has one
   */
  public Map<String, String> notes(List<Grade> grades) throws PolicyException {
    StudentEntries<String> entries = new StudentEntries<>(file, StudentEntries.roster(grades));
    for (StudentNote note : notes) {
      entries.add(note.student(), note.text(), note.line());
    }
    Map<String, String> found = new TreeMap<>();
    for (Grade grade : grades) {
      entries.of(grade).ifPresent(text -> found.put(grade.submission(), text));
    }
    return found;
  }

  /** Tells whether the file says when submissions are due. */
  public boolean hasDeadline() {
    return late.due().isPresent();
  }

  /** Says in one line what is wrong with a policy file, and on which line. */
  public static final class PolicyException extends Exception {

    private static final long serialVersionUID = 1;

    PolicyException(String file, int line, String what) {
      super(file + ", line " + line + ": " + what);
    }
  }
}
