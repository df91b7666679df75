package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names one of the students whose submission it is.
 *
 * @param id the student's id; empty if unknown
 * @param kind what kind of id that is
 * @param kinds the kinds of a gradebook's ids that it may be among
 * @param name the student's name; empty if unknown
 */
record Author(String id, IdKind kind, Set<IdKind> kinds, String name) {

  private static final String BETWEEN_IDS = "+";
  private static final String BETWEEN_NAMES = " and ";

  /** Returns the student, or the members of a group of Gradescope. */
  static List<Author> of(FinalGrade grade) {
    Student student = grade.grade().student();
    if (student.id().isEmpty()) {
      String folder = grade.grade().submission();
      return List.of(new Author(folder, IdKind.UNKNOWN, IdKind.INSTITUTIONAL, folder));
    }
    List<String> ids = split(student.id(), BETWEEN_IDS);
    List<String> names = split(student.name(), BETWEEN_NAMES);
    if (student.kind() == IdKind.STUDENT_ID && names.size() > ids.size()) {
      return List.of(of("", student, student.name()));
    }
    if (ids.size() == 1 || ids.size() != names.size()) {
      return List.of(of(student.id(), student, student.name()));
    }
    List<Author> members = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      members.add(of(ids.get(i), student, names.get(i)));
    }
    return members;
  }

  private static Author of(String id, Student student, String name) {
    Set<IdKind> kinds = student.kind() == IdKind.UNKNOWN ? IdKind.ANY : Set.of(student.kind());
    return new Author(id, student.kind(), kinds, name);
  }

  private static List<String> split(String text, String separator) {
    return List.of(text.split(Pattern.quote(separator)));
  }

  boolean isOfMoodle() {
    return kind == IdKind.MOODLE_NUMBER || kind == IdKind.MOODLE_GROUP;
  }

  /** Tells whether a row is of somebody of another name. */
  boolean isNoName(StudentRow row) {
    return Roster.isOtherName(name, row.name());
  }

  /**
   * Tells whether an id can't be believed that a row has, too: where any word may be an id, if the
   * name is another; where students give their own numbers, if no word of the name is the same.
   */
  boolean isStranger(StudentRow row) {
    return switch (kind) {
      case UNKNOWN -> isNoName(row);
      case STUDENT_ID -> isNoName(row) && !Roster.shareWord(name, row.name());
      default -> false;
    };
  }

  /** Tells whether all that is known is one word, which may be an id or a name. */
  boolean isOneWord() {
    return kind == IdKind.UNKNOWN && id.equals(name);
  }
}
