package dinosaurus.harness.gradebook;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.ManualOverride;
import dinosaurus.harness.results.SpreadsheetCsv;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Writes final grades as a table that spreadsheets open without running anything. */
public final class FinalCsv {

  private FinalCsv() {}

  /**
   * Returns the table: a header, then a line for each submission.
   *
   * @param grades the grades
   */
  public static String of(List<FinalGrade> grades) {
    Map<String, Function<FinalGrade, String>> columns = new LinkedHashMap<>();
    columns.put("submission", one -> one.grade().submission());
    columns.put("id", one -> one.grade().student().id());
    columns.put("name", one -> one.grade().student().name());
    columns.put("outcome", one -> one.grade().outcome().toString());
    for (Exercise exercise : Exercise.values()) {
      columns.put(
          exercise.folder(), one -> one.grade().points().get(exercise.ordinal()).toString());
    }
    columns.put("total", one -> Integer.toString(one.grade().total()));
    columns.put("followThrough", one -> Integer.toString(one.grade().followThrough()));
    columns.put("possible", one -> Integer.toString(one.grade().possible()));
    columns.put("daysLate", one -> Integer.toString(one.daysLate()));
    columns.put("deduction", one -> one.deduction().toPlainString());
    columns.put("override", one -> override(one, override -> override.decision().words()));
    columns.put("reason", one -> override(one, ManualOverride::reason));
    columns.put("standing", one -> one.standing().name().toLowerCase(Locale.ROOT));
    columns.put("points", one -> one.points().map(BigDecimal::toPlainString).orElse(""));
    return SpreadsheetCsv.of(columns, grades);
  }

  private static String override(FinalGrade grade, Function<ManualOverride, String> part) {
    return grade.override().map(part).orElse("");
  }
}
