package dinosaurus.harness.policy;

import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Writes into reports what became of the points; the points of the tests stay as they are. */
public final class AdjustedReports {

  private AdjustedReports() {}

  /**
   * Writes the reports anew whose adjustment is another than before.
   *
   * @param folder the folder that {@code dino grade} wrote, whose lock the caller holds
   * @param grades what the submissions are worth in the end
   * @param problems gets a line for each report that can't be changed
   * @return how many were written
   * @throws IOException if a report can't be read or written
   */
  public static int write(Path folder, List<FinalGrade> grades, List<String> problems)
      throws IOException {
    Map<String, UnaryOperator<ReportDocument>> changes = new TreeMap<>();
    for (FinalGrade grade : grades) {
      if (!grade.grade().submission().isEmpty()) {
        changes.put(grade.grade().submission(), report -> report.with(adjustment(grade)));
      }
    }
    return GradedFolder.rewrite(folder, changes, problems);
  }

  /** Returns what to say of a grade; nothing if it is what the tests gave. */
  static Optional<AdjustmentEntry> adjustment(FinalGrade grade) {
    return grade.notes().isEmpty()
        ? Optional.empty()
        : Optional.of(new AdjustmentEntry(standing(grade.worth()), grade.points(), grade.notes()));
  }

  private static Standing standing(Worth worth) {
    if (worth instanceof Worth.Points) {
      return Standing.FINAL;
    }
    return worth instanceof Worth.Excused ? Standing.EXCUSED : Standing.UNDECIDED;
  }
}
