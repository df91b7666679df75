package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Student;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows students' addresses by a table that has a column of them, such as a grading worksheet of
 * Moodle, a gradebook of Canvas whose logins are addresses, or a roster.
 */
public final class AddressBook {

  private static final List<String> ADDRESSES =
      List.of(
          "email address",
          "e-mail address",
          "email",
          "e-mail",
          "e-mail-adresse",
          "mail",
          "address",
          "sis login id");

  /** The columns of the ids that downloads tell, by what they are ids of. */
  private static final Map<IdKind, List<String>> IDS =
      Map.of(
          IdKind.MOODLE_NUMBER, List.of("identifier"),
          IdKind.CANVAS_USER, List.of("id"),
          IdKind.STUDENT_ID, List.of("id number", "sid", "student id", "sis user id"),
          IdKind.GITHUB_LOGIN, List.of("github_username", "github username", "github login"));

  private static final List<String> NAMES = List.of("full name", "name", "student");
  private static final List<String> FIRST_NAMES = List.of("first name", "firstname", "given name");
  private static final List<String> LAST_NAMES =
      List.of("last name", "lastname", "surname", "family name");

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

  private final CsvDocument document;
  private final List<Row> rows = new ArrayList<>();
  private final Roster<Row> names = new Roster<>();

  private AddressBook(CsvDocument document) {
    this.document = document;
    document.rows().stream()
        .skip(1)
        .filter(row -> !row.isBlank())
        .forEach(
            row -> {
              rows.add(row);
              names.add(row, List.of(), List.of(name(row)));
            });
  }

  /**
   * Reads a table.
   *
   * @param text the file's text
   * @throws GradebookException if it has no column of addresses
   */
  public static AddressBook parse(String text) throws GradebookException {
    for (char delimiter : CsvDocument.DELIMITERS) {
      CsvDocument document = CsvDocument.parse(text, delimiter);
      if (document.columns().stream().anyMatch(column -> isOf(column, ADDRESSES))) {
        return new AddressBook(document);
      }
    }
    throw new GradebookException(
        "no column of addresses is in the first row, such as \"Email address\"; its name may be one"
            + " of "
            + String.join(", ", ADDRESSES)
            + ".");
  }

  /**
   * Returns the addresses by the names of the submissions. Where the table has ids of the kind that
   * the download told, a student is found by id and must have the name, too; otherwise by a name
   * that one student alone has.
   *
   * @param grades whose addresses to find; those that aren't surely found are left out
   */
  public Map<String, String> addresses(List<FinalGrade> grades) {
    Map<String, Row> rows = new HashMap<>();
    grades.forEach(grade -> row(grade).ifPresent(row -> rows.put(grade.grade().submission(), row)));
    Set<Row> once = new HashSet<>();
    Set<Row> twice =
        rows.values().stream().filter(row -> !once.add(row)).collect(Collectors.toSet());
    rows.values().removeAll(twice);
    Map<String, String> addresses = new HashMap<>();
    rows.forEach(
        (submission, row) -> address(row).ifPresent(one -> addresses.put(submission, one)));
    return addresses;
  }

  private Optional<Row> row(FinalGrade grade) {
    Student student = grade.grade().student();
    String name = student.id().isEmpty() ? grade.grade().submission() : student.name();
    List<String> columns = IDS.getOrDefault(student.kind(), List.of());
    List<Row> candidates = names.findByName(name);
    if (document.columns().stream().anyMatch(column -> isOf(column, columns))) {
      candidates =
          rows.stream()
              .filter(row -> ids(row, student.kind()).contains(student.id()))
              .filter(row -> name.isEmpty() || isCalled(row, name, student.kind()))
              .toList();
    }
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /**
   * Tells whether a row is of a name. A participant's number is another's in the next assignment,
   * so there the order of the words counts.
   */
  private boolean isCalled(Row row, String name, IdKind kind) {
    return kind == IdKind.MOODLE_NUMBER
        ? Roster.isSameInOrder(name(row), name)
        : names.findByName(name).contains(row);
  }

  private Optional<String> address(Row row) {
    return values(row, ADDRESSES).stream()
        .filter(value -> ADDRESS.matcher(value).matches())
        .findFirst();
  }

  /** Returns a row's ids of a kind; a participant's number stands behind a word for it. */
  private List<String> ids(Row row, IdKind kind) {
    List<String> ids = values(row, IDS.get(kind));
    return kind == IdKind.MOODLE_NUMBER
        ? ids.stream().map(id -> id.replaceFirst("^\\D+(?=\\d+$)", "")).toList()
        : ids;
  }

  private String name(Row row) {
    return values(row, NAMES).stream()
        .findFirst()
        .orElseGet(
            () ->
                String.join(" ", values(row, LAST_NAMES))
                    + ", "
                    + String.join(" ", values(row, FIRST_NAMES)));
  }

  /** Returns what a row says in the columns of some names, in the order of the names. */
  private List<String> values(Row row, List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                document.columns().stream()
                    .filter(column -> isOf(column, List.of(name)))
                    .map(column -> document.value(row, column).strip()))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static boolean isOf(String column, List<String> names) {
    return names.contains(column.toLowerCase(Locale.ROOT));
  }
}
