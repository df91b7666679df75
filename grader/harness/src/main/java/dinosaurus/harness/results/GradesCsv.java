package dinosaurus.harness.results;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.report.ReportFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the grades of a run as a table that spreadsheets open without running anything. */
public final class GradesCsv {

  private GradesCsv() {}

  /** Returns the table of the lines of several, which have no line breaks within. */
  public static String joined(List<String> lines) {
    return of(List.of()) + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** Returns the table in UTF-8's characters: a header, then a line for each submission. */
  public static String of(List<Grade> grades) {
    Map<String, Function<Grade, String>> columns = new LinkedHashMap<>();
    columns.put("submission", Grade::submission);
    columns.put("id", grade -> grade.student().id());
    columns.put("name", grade -> grade.student().name());
    columns.put("late", grade -> grade.student().late() ? "late" : "");
    columns.put("outcome", grade -> grade.outcome().toString());
    for (Exercise exercise : Exercise.values()) {
      columns.put(exercise.folder(), grade -> grade.points().get(exercise.ordinal()).toString());
    }
    columns.put("total", grade -> Integer.toString(grade.total()));
    columns.put("followThrough", grade -> Integer.toString(grade.followThrough()));
    columns.put("possible", grade -> Integer.toString(grade.possible()));
    columns.put("report", grade -> grade.submission() + "/" + ReportFiles.MARKDOWN);
    return SpreadsheetCsv.of(columns, grades);
  }
}
