package dinosaurus.harness.feedback;

import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.StoredGrade;
import dinosaurus.rubric.report.MarkdownReport;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Audience;
import dinosaurus.rubric.report.page.StudentPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the reports that can go back to students.
 *
 * @param reports the reports, in the order of the grades
 * @param heldBack whose report can't
 */
public record StudentReports(List<StudentReport> reports, HeldBack heldBack) {

  /** Copies the list, so that it never changes. */
  public StudentReports {
    reports = List.copyOf(reports);
  }

  /**
   * Reads the reports of a folder. One goes back only if it is whole, is the student's own view,
   * needs no human first, and says the points that gradebooks get.
   *
   * @param folder the folder that {@code dino grade} wrote
   * @param grades what the submissions are worth in the end
   * @throws IOException if a report can't be read
   */
  public static StudentReports read(Path folder, List<FinalGrade> grades) throws IOException {
    List<StudentReport> reports = new ArrayList<>();
    HeldBack heldBack = new HeldBack();
    for (FinalGrade grade : grades) {
      String submission = grade.grade().submission();
      if (submission.isEmpty()) {
        continue; // Nothing was handed in, so there is no report.
      }
      if (grade.standing() == Standing.UNDECIDED) {
        heldBack.add(
            "These submissions need a human first; then override their points:",
            grade.shown() + ": " + grade.grade().outcome());
        continue;
      }
      Path own = folder.resolve(submission);
      try {
        StudentReport report =
            new StudentReport(
                grade,
                StoredGrade.read(own).value().map(StoredGrade::origin).orElse(Origin.UNKNOWN),
                GradedFolder.report(own));
        Optional<String> problem = report.problem();
        problem.ifPresentOrElse(why -> heldBack.add(why, grade.shown()), () -> reports.add(report));
      } catch (IllegalArgumentException e) {
        heldBack.add("These reports aren't as they were written:", e.getMessage());
      }
    }
    return new StudentReports(reports, heldBack);
  }

  /**
   * Holds what one student, or one team, gets back.
   *
   * @param grade what the submission is worth
   * @param origin what the download called it
   * @param document what the report says
   */
  public record StudentReport(FinalGrade grade, Origin origin, ReportDocument document) {

    /** Returns why it can't go back; nothing if it can. */
    private Optional<String> problem() {
      if (document.audience() != Audience.STUDENT) {
        return Optional.of("These reports are for the instructor alone; grade again:");
      }
      boolean agrees =
          document.adjustment().map(AdjustmentEntry::standing).orElse(Standing.FINAL)
                  == grade.standing()
              && said()
                  .map(BigDecimal::stripTrailingZeros)
                  .equals(grade.points().map(BigDecimal::stripTrailingZeros));
      return agrees
          ? Optional.empty()
          : Optional.of(
              "These reports say other points than the gradebook gets; run dino adjust with the"
                  + " same --policy first:");
    }

    private Optional<BigDecimal> said() {
      return document.adjustment().isPresent()
          ? document.adjustment().get().points()
          : Optional.of(BigDecimal.valueOf(document.score().earned()));
    }

    /** Returns the page that the student reads, in UTF-8. */
    byte[] page() {
      return StudentPage.of(document).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the same as Markdown, which reads well as plain text. */
    byte[] text() {
      return MarkdownReport.of(document).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns what the submission is called in lists. */
    String shown() {
      return grade.shown();
    }
  }
}
