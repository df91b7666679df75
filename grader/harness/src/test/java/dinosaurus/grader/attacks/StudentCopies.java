package dinosaurus.grader.attacks;

import dinosaurus.grader.bulk.Grade;
import dinosaurus.grader.gradebook.MoodleComment;
import dinosaurus.grader.policy.FinalGrade;
import dinosaurus.grader.policy.Worth;
import dinosaurus.grader.report.Paint;
import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.report.Scoreboard;
import dinosaurus.grader.report.document.ReportDocument;
import dinosaurus.grader.report.export.Annotations;
import dinosaurus.grader.report.export.ClassroomResult;
import dinosaurus.grader.report.export.CodeQuality;
import dinosaurus.grader.report.export.GradescopeResult;
import dinosaurus.grader.report.export.GradescopeVisibility;
import dinosaurus.grader.report.export.JUnitXml;
import dinosaurus.grader.report.export.JobSummary;
import dinosaurus.grader.report.export.PullRequestComment;
import dinosaurus.grader.report.export.ReportFormat;
import dinosaurus.grader.report.export.SourceFolder;
import dinosaurus.grader.score.SubmissionReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes all that a student may come to see of a verdict, one after the other. */
final class StudentCopies {

  private static final List<ReportFormat> FORMATS =
      List.of(
          new Annotations(SourceFolder.DEFAULT),
          new ClassroomResult(),
          new CodeQuality(SourceFolder.DEFAULT),
          new GradescopeResult(GradescopeVisibility.VISIBLE),
          new JUnitXml(),
          new JobSummary(),
          new PullRequestComment("0123abcd", ""));

  private StudentCopies() {}

  static String of(SubmissionReport report, Path folder) throws IOException {
    ReportDocument document = ReportDocument.of(report);
    StringBuilder all = new StringBuilder();
    ReportFiles.write(folder, document);
    for (String file : ReportFiles.NAMES) {
      all.append(Files.readString(folder.resolve(file)));
    }
    FORMATS.forEach(format -> all.append(format.render(document)));
    all.append(Scoreboard.of(document, Paint.PLAIN));
    Grade grade = Grade.of(report);
    return all.append(grade).append(MoodleComment.of(worth(grade))).toString();
  }

  private static FinalGrade worth(Grade grade) {
    Worth points = new Worth.Points(BigDecimal.valueOf(grade.total()));
    return new FinalGrade(grade, 0, BigDecimal.ZERO, Optional.empty(), points);
  }
}
