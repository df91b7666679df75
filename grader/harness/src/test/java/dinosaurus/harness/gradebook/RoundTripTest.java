package dinosaurus.harness.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import dinosaurus.harness.gradebook.Gradebook.Settings;
import dinosaurus.harness.policy.FinalGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever other cells hold and however they are written, only the cells of grades change. */
class RoundTripTest {

  private static final String GRADE = "\u0000grade\u0000";

  /**
   * A file to fill in: {@code %1$s} stands where a grade goes.
   *
   * @param pattern the file with {@link #GRADE} where the grades go
   * @param students the students' ids
   */
  record Sheet(String pattern, List<String> students) {

    String with(String cell) {
      return pattern.replace(GRADE, cell);
    }
  }

  private record Style(String mark, String delimiter, String lineBreak, boolean endsWithBreak) {}

  private static Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.of("", "\ufeff"),
            Arbitraries.of(",", ";"),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(true, false))
        .as(Style::new);
  }

  /** Returns cells as they may be written: quoted with anything in them, or plain. */
  private static Arbitrary<String> cells(String more) {
    Arbitrary<String> quoted =
        Arbitraries.strings()
            .withChars(more + "ab\"\n,;\t =+-@'\\\u00e9\u202e\ufeff\u0000")
            .ofMaxLength(12)
            .map(text -> "\"" + text.replace("\"", "\"\"") + "\"");
    Arbitrary<String> plain =
        Arbitraries.strings().withChars("ab \t=+-@'\\\u00e9\u202e").ofMaxLength(12);
    return Arbitraries.oneOf(quoted, plain);
  }

  private static String file(Style style, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(String.join(style.delimiter(), row)));
    String text = String.join(style.lineBreak(), lines);
    return style.mark() + text + (style.endsWithBreak() ? style.lineBreak() : "");
  }

  @Provide
  Arbitrary<Sheet> canvas() {
    Arbitrary<List<List<String>>> others =
        cells("").list().ofSize(4).list().ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(styles(), others)
        .as(
            (style, cells) -> {
              List<List<String>> rows = new ArrayList<>();
              rows.add(List.of("Student", "ID", "SIS Login ID", "Section", "D (5)", "E (6)", "F"));
              rows.add(List.of("    Points Possible", "", "", "", "100", "1", "(read only)"));
              List<String> ids = new ArrayList<>();
              for (List<String> row : cells) {
                ids.add("id" + ids.size());
                String id = ids.get(ids.size() - 1);
                rows.add(
                    List.of(
                        row.get(0), id, "login" + id, row.get(1), GRADE, row.get(2), row.get(3)));
              }
              return new Sheet(file(style, rows), ids);
            });
  }

  @Property(tries = 500)
  void ofCanvas(@ForAll("canvas") Sheet sheet) throws GradebookException {
    FilledGradebook filled =
        CanvasGradebook.parse(sheet.with(""), Optional.of("5"), Settings.NONE).fill(grades(sheet));
    assertEquals(sheet.with("42.5"), filled.text());
    assertEquals(sheet.students().size(), filled.filled());
    Map<String, String> read = new CanvasImporter(filled.text(), delimiter(sheet)).grades("5");
    sheet.students().forEach(id -> assertEquals("42.5", read.get(id)));
  }

  @Provide
  Arbitrary<Sheet> moodle() {
    Arbitrary<List<List<String>>> others =
        cells("\r").list().ofSize(5).list().ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(styles(), others)
        .as(
            (style, cells) -> {
              List<List<String>> rows = new ArrayList<>();
              rows.add(
                  List.of(
                      "Identifier",
                      "Full name",
                      "Status",
                      "Grade",
                      "Maximum grade",
                      "Online text",
                      "Last modified (grade)",
                      "Feedback comments"));
              List<String> ids = new ArrayList<>();
              for (List<String> row : cells) {
                ids.add(Integer.toString(100 + ids.size()));
                String id = "Participant " + ids.get(ids.size() - 1);
                rows.add(
                    List.of(
                        id,
                        row.get(0),
                        row.get(1),
                        GRADE,
                        "100",
                        row.get(2),
                        row.get(3),
                        row.get(4)));
              }
              return new Sheet(file(style, rows), ids);
            });
  }

  @Property(tries = 500)
  void ofMoodle(@ForAll("moodle") Sheet sheet) throws GradebookException {
    FilledGradebook filled =
        MoodleWorksheet.parse(sheet.with(""), Map.of(), Settings.NONE, Optional.empty())
            .fill(grades(sheet));
    assertEquals(sheet.with("42.5"), filled.text());
    assertEquals(sheet.students().size(), filled.filled());
  }

  /** Parsed by a library, the cells say what they say here. */
  @Property(tries = 500)
  void ofCells(@ForAll("canvas") Sheet sheet) throws GradebookException {
    char delimiter = delimiter(sheet);
    String text = sheet.with("x").replace("\ufeff", "");
    List<List<String>> ours =
        CsvDocument.parse(text, delimiter).rows().stream().map(CsvDocument.Row::values).toList();
    assertEquals(CanvasImporter.parse(text, delimiter), ours);
  }

  private static char delimiter(Sheet sheet) {
    return sheet.pattern().contains("Student,") ? ',' : ';';
  }

  private static List<FinalGrade> grades(Sheet sheet) {
    return sheet.students().stream().map(id -> SampleGrades.of(id, "", "42.5")).toList();
  }
}
