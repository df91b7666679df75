package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Remarks.Remark;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.Student;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the row of each submission: by an id, or by a name that one student alone has. */
final class RowMatcher {

  private final Roster<StudentRow> roster = new Roster<>();
  private final List<StudentRow> rows;
  private final Remarks remarks;
  private final Map<StudentRow, List<FinalGrade>> found = new LinkedHashMap<>();

  private RowMatcher(List<StudentRow> rows, Remarks remarks) {
    this.rows = rows;
    this.remarks = remarks;
    rows.forEach(row -> roster.add(row, row.ids(), List.of(row.name())));
  }

  /**
   * Finds the rows; whoever has none or may have several is remarked upon, and never guessed.
   *
   * @return the grades by their rows, in the order of the gradebook
   */
  static Map<StudentRow, FinalGrade> match(
      List<StudentRow> rows, List<FinalGrade> grades, Remarks remarks) {
    RowMatcher matcher = new RowMatcher(rows, remarks);
    for (FinalGrade grade : grades) {
      Author.of(grade).forEach(author -> matcher.match(grade, author));
    }
    return matcher.placed();
  }

  private void match(FinalGrade grade, Author author) {
    List<StudentRow> candidates = roster.find(author.id(), author.name());
    if (candidates.size() == 1) {
      found.computeIfAbsent(candidates.get(0), row -> new ArrayList<>()).add(grade);
      if (!roster.hasId(author.id())) {
        remarks.add(Remark.BY_NAME, grade.shown() + " is " + candidates.get(0).shown());
      }
    } else if (candidates.isEmpty()) {
      remarks.add(Remark.NO_ROW, grade.shown());
    } else {
      remarks.add(Remark.SEVERAL_ROWS, grade.shown() + " may be " + shown(candidates));
    }
  }

  private Map<StudentRow, FinalGrade> placed() {
    Map<StudentRow, FinalGrade> placed = new TreeMap<>(Comparator.comparingInt(StudentRow::row));
    Set<StudentRow> empty = new HashSet<>(rows);
    found.forEach(
        (row, grades) -> {
          empty.remove(row);
          if (grades.size() == 1) {
            placed.put(row, grades.get(0));
          } else {
            String all = grades.stream().map(FinalGrade::shown).collect(Collectors.joining(", "));
            remarks.add(Remark.SHARED_ROW, row.shown() + ": " + all);
          }
        });
    rows.stream()
        .filter(empty::contains)
        .forEach(row -> remarks.add(Remark.NO_SUBMISSION, row.shown()));
    return placed;
  }

  private static String shown(List<StudentRow> rows) {
    return rows.stream().map(StudentRow::shown).collect(Collectors.joining(" or "));
  }

  /**
   * Names one of the students whose submission it is.
   *
   * @param id the student's id; empty if unknown
   * @param name the student's name; empty if unknown
   */
  private record Author(String id, String name) {

    private static final String BETWEEN_IDS = "+";
    private static final String BETWEEN_NAMES = " and ";

    /** Returns the student, or the members of a group. */
    static List<Author> of(FinalGrade grade) {
      Student student = grade.grade().student();
      if (student.id().isEmpty()) {
        String folder = grade.grade().submission();
        return List.of(new Author(folder, folder));
      }
      List<String> ids = split(student.id(), BETWEEN_IDS);
      List<String> names = split(student.name(), BETWEEN_NAMES);
      if (ids.size() == 1 || ids.size() != names.size()) {
        return List.of(new Author(student.id(), student.name()));
      }
      List<Author> members = new ArrayList<>();
      for (int i = 0; i < ids.size(); i++) {
        members.add(new Author(ids.get(i), names.get(i)));
      }
      return members;
    }

    private static List<String> split(String text, String separator) {
      return List.of(text.split(Pattern.quote(separator)));
    }
  }

  /**
   * Holds a row of a gradebook that is a student's.
   *
   * @param row the index of the row
   * @param name the student's name
   * @param ids what the gradebook calls the student, in all its columns
   */
  record StudentRow(int row, String name, Set<String> ids) {

    /** Creates the row of a student with ids, some of which may be empty, and a name. */
    static StudentRow of(int row, String name, List<String> ids) {
      return new StudentRow(
          row,
          name,
          ids.stream()
              .map(String::strip)
              .filter(id -> !id.isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Returns what the student is called in messages. */
    String shown() {
      return ids.isEmpty() ? name : name + " (" + ids.iterator().next() + ")";
    }
  }
}
