package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.PersonName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a row of a gradebook that is a student's.
 *
 * @param row the index of the row
 * @param shown what the student is called in messages
 * @param ids what the gradebook calls the student, in all its columns
 * @param names the spellings of the student's name
 */
record StudentRow(int row, String shown, Set<String> ids, Set<String> names) {

  /** Creates the row of a student with ids, some of which may be empty, and a name. */
  static StudentRow of(int row, String name, List<String> ids) {
    Set<String> known = new LinkedHashSet<>();
    ids.stream().map(String::strip).filter(id -> !id.isEmpty()).forEach(known::add);
    String id = known.isEmpty() ? "" : " (" + known.iterator().next() + ")";
    return new StudentRow(row, name + id, known, PersonName.spellings(name));
  }
}
