package dinosaurus.harness.attacks;

import dinosaurus.harness.export.GradescopeResult;
import dinosaurus.harness.export.ReportFormat;
import dinosaurus.harness.gradebook.MoodleComment;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.policy.FreeDays;
import dinosaurus.harness.results.Grade;
import dinosaurus.rubric.report.Paint;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.Scoreboard;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes all that a student may come to see of a verdict, one after the other. */
final class StudentCopies {

  private static final ReportFormat.Options OPTIONS =
      new ReportFormat.Options(GradescopeResult.Visibility.VISIBLE, "student", "0123abcd", "");

  private StudentCopies() {}

  static String of(SubmissionReport report, Path folder) throws IOException {
    ReportDocument document = ReportDocument.of(report);
    StringBuilder all = new StringBuilder();
    ReportFiles.write(folder, document);
    for (String file : ReportFiles.NAMES) {
      all.append(Files.readString(folder.resolve(file)));
    }
    for (ReportFormat format : ReportFormat.values()) {
      all.append(format.render(document, OPTIONS));
    }
    all.append(Scoreboard.of(document, Paint.PLAIN));
    Grade grade = Grade.of(report);
    return all.append(grade)
        .append(MoodleComment.of(finalGrade(grade), Optional.of(document)))
        .toString();
  }

  private static FinalGrade finalGrade(Grade grade) {
    Optional<BigDecimal> points = Optional.of(BigDecimal.valueOf(grade.total()));
    return new FinalGrade(
        grade, 0, FreeDays.NONE, BigDecimal.ZERO, Optional.empty(), Standing.FINAL, points);
  }
}
