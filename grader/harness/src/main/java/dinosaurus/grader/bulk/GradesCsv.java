package dinosaurus.grader.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dinosaurus.fixtures.Exercise;
import dinosaurus.grader.report.ReportFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the grades of a run as a table that spreadsheets open without running anything. */
final class GradesCsv {

  /** The name of the file. */
  static final String FILE = "grades.csv";

  private GradesCsv() {}

  /** Returns the table in UTF-8's characters: a header, then a line for each submission. */
  static String of(List<Grade> grades) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header());
      for (Grade grade : grades) {
        csv.writeRecord(line(grade));
      }
    }
    return text.toString();
  }

  private static List<String> header() {
    List<String> cells = new ArrayList<>(List.of("submission", "id", "name", "late", "outcome"));
    Arrays.stream(Exercise.values()).map(Exercise::folder).forEach(cells::add);
    cells.addAll(List.of("total", "followThrough", "possible", "report"));
    return cells;
  }

  private static List<String> line(Grade grade) {
    List<String> cells = new ArrayList<>();
    cells.add(harmless(grade.submission()));
    cells.add(harmless(grade.student().id()));
    cells.add(harmless(grade.student().name()));
    cells.add(grade.student().late() ? "late" : "");
    cells.add(grade.outcome());
    grade.points().forEach(points -> cells.add(points.toString()));
    cells.add(Integer.toString(grade.total()));
    cells.add(Integer.toString(grade.followThrough()));
    cells.add(Integer.toString(grade.possible()));
    cells.add(harmless(grade.submission() + "/" + ReportFiles.MARKDOWN));
    return cells;
  }

  /** Marks a text as such where a spreadsheet would take it for a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*") ? "'" + text : text;
  }
}
