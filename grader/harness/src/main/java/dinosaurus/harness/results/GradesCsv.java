package dinosaurus.harness.results;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.report.ReportFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the grades of a run as a table that spreadsheets open without running anything. */
public final class GradesCsv {

  private GradesCsv() {}

  /** Returns the table in UTF-8's characters: a header, then a line for each submission. */
  public static String of(List<Grade> grades) throws IOException {
    SpreadsheetCsv table = new SpreadsheetCsv();
    table.add(header());
    for (Grade grade : grades) {
      table.add(line(grade));
    }
    return table.text();
  }

  private static List<String> header() {
    List<String> cells = new ArrayList<>(List.of("submission", "id", "name", "late", "outcome"));
    Arrays.stream(Exercise.values()).map(Exercise::folder).forEach(cells::add);
    cells.addAll(List.of("total", "followThrough", "possible", "report"));
    return cells;
  }

  private static List<String> line(Grade grade) {
    List<String> cells = new ArrayList<>();
    cells.add(grade.submission());
    cells.add(grade.student().id());
    cells.add(grade.student().name());
    cells.add(grade.student().late() ? "late" : "");
    cells.add(grade.outcome().toString());
    grade.points().forEach(points -> cells.add(points.toString()));
    cells.add(Integer.toString(grade.total()));
    cells.add(Integer.toString(grade.followThrough()));
    cells.add(Integer.toString(grade.possible()));
    cells.add(grade.submission() + "/" + ReportFiles.MARKDOWN);
    return cells;
  }
}
