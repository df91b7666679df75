package dinosaurus.harness.gradebook;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.results.SpreadsheetCsv;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes final grades as a table that spreadsheets open without running anything. */
public final class FinalCsv {

  private FinalCsv() {}

  /**
   * Returns the table: a header, then a line for each submission.
   *
   * @param grades the grades
   * @throws IOException never
   */
  public static String of(List<FinalGrade> grades) throws IOException {
    SpreadsheetCsv table = new SpreadsheetCsv();
    table.add(header());
    for (FinalGrade grade : grades) {
      table.add(line(grade));
    }
    return table.text();
  }

  private static List<String> header() {
    List<String> cells = new ArrayList<>(List.of("submission", "id", "name", "outcome"));
    Arrays.stream(Exercise.values()).map(Exercise::folder).forEach(cells::add);
    cells.addAll(
        List.of(
            "total",
            "followThrough",
            "possible",
            "daysLate",
            "deduction",
            "override",
            "reason",
            "standing",
            "points"));
    return cells;
  }

  private static List<String> line(FinalGrade grade) {
    List<String> cells = new ArrayList<>();
    cells.add(grade.grade().submission());
    cells.add(grade.grade().student().id());
    cells.add(grade.grade().student().name());
    cells.add(grade.grade().outcome().toString());
    grade.grade().points().forEach(points -> cells.add(points.toString()));
    cells.add(Integer.toString(grade.grade().total()));
    cells.add(Integer.toString(grade.grade().followThrough()));
    cells.add(Integer.toString(grade.grade().possible()));
    cells.add(Integer.toString(grade.daysLate()));
    cells.add(grade.deduction().toPlainString());
    cells.add(grade.override().map(one -> one.decision().words()).orElse(""));
    cells.add(grade.override().map(ManualOverride::reason).orElse(""));
    cells.add(grade.standing().name().toLowerCase(Locale.ROOT));
    cells.add(grade.points().map(BigDecimal::toPlainString).orElse(""));
    return cells;
  }
}
