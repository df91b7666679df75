package dinosaurus.harness.policy;

import dinosaurus.harness.results.Grade;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the submissions of the students whom a policy names, and keeps what it says of each. */
final class Roll<T> {

  private final String file;
  private final Map<String, List<Grade>> byId;
  private final Map<String, List<Grade>> byName = new HashMap<>();
  private final Map<String, T> said = new HashMap<>();

  Roll(String file, List<Grade> grades) {
    this.file = file;
    this.byId =
        grades.stream()
            .filter(grade -> !grade.student().id().isEmpty())
            .collect(Collectors.groupingBy(grade -> grade.student().id()));
    for (Grade grade : grades) {
      Set<String> names = new LinkedHashSet<>(PersonName.spellings(grade.submission()));
      names.addAll(PersonName.spellings(grade.student().name()));
      names.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(grade));
    }
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
    if (byId.containsKey(student)) {
      return byId.get(student);
    }
    return PersonName.spellings(student).stream()
        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
        .distinct()
        .toList();
  }
}
