package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.PersonName;
import dinosaurus.harness.results.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names one of the students whose submission it is.
 *
 * @param id the student's id; empty if unknown
 * @param names the spellings of the student's name; none if unknown
 */
record Member(String id, Set<String> names) {

  private static final String BETWEEN_IDS = "+";
  private static final String BETWEEN_NAMES = " and ";

  /** Returns the student, or the members of a group. */
  static List<Member> of(FinalGrade grade) {
    Student student = grade.grade().student();
    if (student.id().isEmpty()) {
      String folder = grade.grade().submission();
      return List.of(new Member(folder, PersonName.spellings(folder)));
    }
    List<String> ids = split(student.id(), BETWEEN_IDS);
    List<String> names = split(student.name(), BETWEEN_NAMES);
    if (ids.size() == 1 || ids.size() != names.size()) {
      return List.of(new Member(student.id(), PersonName.spellings(student.name())));
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      members.add(new Member(ids.get(i), PersonName.spellings(names.get(i))));
    }
    return members;
  }

  private static List<String> split(String text, String separator) {
    return List.of(text.split(Pattern.quote(separator)));
  }
}
