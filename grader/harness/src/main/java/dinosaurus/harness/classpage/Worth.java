package dinosaurus.harness.classpage;

import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import java.util.List;

/**
 * Says what a submission is worth by the instructor's policy.
 *
 * @param shown the points, or why there are none
 * @param order what to sort by: the points, or less than any
 * @param notes what the policy did and why; empty if nothing
 */
record Worth(String shown, double order, List<String> notes) {

  private static final int NO_POINTS = -1;

  static Worth of(Row row) {
    int total = row.member().total();
    return row.verdict()
        .adjustment()
        .map(Worth::of)
        .orElseGet(() -> new Worth(Integer.toString(total), total, List.of()));
  }

  private static Worth of(AdjustmentEntry entry) {
    return new Worth(
        entry.points().map(points -> points.toPlainString()).orElseGet(() -> words(entry)),
        entry.points().map(points -> points.doubleValue()).orElse((double) NO_POINTS),
        entry.notes());
  }

  private static String words(AdjustmentEntry entry) {
    return entry.standing() == Standing.EXCUSED ? "excused" : "not decided yet";
  }
}
