package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.Roster;
import dinosaurus.harness.results.IdKind;
import dinosaurus.harness.results.Recipient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final List<String> TEAMS = List.of("group", "gruppe", "team");
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
        "the first row has no column of addresses; call it one of "
            + String.join(", ", ADDRESSES)
            + ".");
  }

  /**
   * Returns to whom reports go, by the names of the submissions: the student, or every member of a
   * team. Where the table has ids of the kind that the download told, a student is found by id and
   * must have the name, too; otherwise by a name that one student alone has.
   *
   * @param grades of which submissions; whoever isn't surely found has no address
   */
  public Map<String, List<Recipient>> recipients(List<FinalGrade> grades) {
    Map<FinalGrade, Map<String, List<Row>>> found = new LinkedHashMap<>();
    Map<Row, Integer> times = new HashMap<>();
    for (FinalGrade grade : grades) {
      Map<String, List<Row>> members = members(grade);
      found.put(grade, members);
      members.values().stream()
          .flatMap(List::stream)
          .forEach(row -> times.merge(row, 1, Integer::sum));
    }
    Map<String, List<Recipient>> recipients = new HashMap<>();
    found.forEach(
        (grade, members) -> {
          List<Recipient> all = new ArrayList<>();
          members.forEach((name, rows) -> all.add(new Recipient(name, address(rows, times))));
          recipients.put(grade.grade().submission(), List.copyOf(all));
        });
    return recipients;
  }

  /** Returns the rows that may be each member's, by name. */
  private Map<String, List<Row>> members(FinalGrade grade) {
    List<Author> authors = Author.of(grade);
    Map<String, List<Row>> members = new LinkedHashMap<>();
    if (authors.size() == 1) {
      List<Row> team = team(authors.get(0));
      team.forEach(row -> members.put(name(row), List.of(row)));
      if (members.size() != team.size()) {
        members.clear(); // Two of one name, who get one mail each or none.
      }
    }
    if (members.isEmpty()) {
      for (Author author : authors) {
        String name = author.name().isEmpty() ? grade.shown() : author.name();
        members.put(name, rows(author));
      }
    }
    return members;
  }

  /**
   * Returns the rows of those whose team has the name of Moodle's folder, if it isn't a student.
   */
  private List<Row> team(Author author) {
    return author.isOfMoodle() && rows(author).isEmpty()
        ? rows.stream().filter(row -> student(row).isOfTeam(author.name())).toList()
        : List.of();
  }

  private StudentRow student(Row row) {
    String team = values(row, TEAMS).stream().findFirst().orElse("");
    return new StudentRow(row.line(), name(row), team, List.of(), List.of());
  }

  private List<Row> rows(Author author) {
    List<String> columns = IDS.getOrDefault(author.kind(), List.of());
    if (document.columns().stream().noneMatch(column -> isOf(column, columns))) {
      return names.findByName(author.name());
    }
    return rows.stream()
        .filter(row -> ids(row, author.kind()).contains(author.id()))
        .filter(row -> author.name().isEmpty() || isCalled(row, author.name(), author.kind()))
        .toList();
  }

  /** Returns the address of the one row there is, if it is of one submission; else nothing. */
  private String address(List<Row> rows, Map<Row, Integer> times) {
    return rows.size() == 1 && times.get(rows.get(0)) == 1 ? address(rows.get(0)).orElse("") : "";
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
