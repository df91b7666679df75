package dinosaurus.harness.policy;

import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.Grade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Keeps what a policy says of single students, by their submissions.
 *
 * @param <T> what it says
 */
final class StudentEntries<T> {

  private final String file;
  private final Roster<Grade> roster;
  private final Map<String, T> said = new HashMap<>();

  StudentEntries(String file, Roster<Grade> roster) {
    this.file = file;
    this.roster = roster;
  }

  /** Returns the submissions by whose they are, by id, name or folder of the report. */
  static Roster<Grade> roster(List<Grade> grades) {
    Roster<Grade> roster = new Roster<>();
    for (Grade grade : grades) {
      String id = grade.student().id();
      roster.add(
          grade,
          id.isEmpty() ? List.of() : List.of(id),
          List.of(grade.submission(), grade.student().name()));
    }
    return roster;
  }

  /** Keeps what is said of a student. */
  void add(String student, T what, int line) throws PolicyException {
    List<Grade> found = find(student);
    if (found.isEmpty()) {
      throw new PolicyException(
          file,
          line,
          "no submission is by \"" + student + "\", by id, name or folder of the report.");
    }
    if (found.size() > 1) {
      String names = found.stream().map(Grade::submission).collect(Collectors.joining(", "));
      throw new PolicyException(
          file, line, "\"" + student + "\" may be " + names + "; name the student by id.");
    }
    if (said.put(found.get(0).submission(), what) != null) {
      throw new PolicyException(file, line, "\"" + student + "\" comes twice.");
    }
  }

  /** Checks that a student handed nothing in. */
  void requireAbsent(String student, int line) throws PolicyException {
    if (!find(student).isEmpty()) {
      throw new PolicyException(
          file, line, "\"" + student + "\" has a submission; leave without-submission out.");
    }
  }

  /** Returns what is said of the student whose submission it is. */
  Optional<T> of(Grade grade) {
    return Optional.ofNullable(said.get(grade.submission()));
  }

  private List<Grade> find(String student) {
    return roster.find(student);
  }
}
