package dinosaurus.harness.injection;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.export.Annotations;
import dinosaurus.rubric.report.export.ClassroomResult;
import dinosaurus.rubric.report.export.CodeQuality;
import dinosaurus.rubric.report.export.GradescopeResult;
import dinosaurus.rubric.report.export.GradescopeVisibility;
import dinosaurus.rubric.report.export.JUnitXml;
import dinosaurus.rubric.report.export.JobSummary;
import dinosaurus.rubric.report.export.PullRequestComment;
import dinosaurus.rubric.report.export.SourceFolder;
import java.util.function.BiConsumer;

/** Renders a report in a format, and reads the result as the format's readers do. */
enum Rendering {
  REPORT_JSON((report, name) -> Reading.json(report.json())),
  JUNIT((report, name) -> Reading.junit(new JUnitXml().render(report))),
  GRADESCOPE(
      (report, name) ->
          Reading.json(
              "gradescope", new GradescopeResult(GradescopeVisibility.VISIBLE).render(report))),
  CLASSROOM((report, name) -> Reading.classroom(new ClassroomResult().render(report))),
  CODE_QUALITY(
      (report, name) ->
          Reading.json("codequality", new CodeQuality(SourceFolder.DEFAULT).render(report))),
  ANNOTATIONS(
      (report, name) -> Reading.annotations(new Annotations(SourceFolder.DEFAULT).render(report))),
  SUMMARY((report, name) -> Reading.markdown(new JobSummary().render(report), report, 1 << 20)),
  COMMENT(
      (report, name) ->
          Reading.markdown(
              Reading.unmarked(new PullRequestComment("", name).render(report)), report, 65_536)),
  STUDENT_PAGE((report, name) -> WebPages.student(report)),
  CSV((report, name) -> Reading.csv(Books.csv(name))),
  JSON_LINES((report, name) -> Books.jsonLines(name).lines().forEach(Reading::json)),
  CANVAS((report, name) -> Reading.canvas(Books.canvas(name), name)),
  MOODLE((report, name) -> Reading.moodle(Books.moodle(name), name)),
  CLASS_PAGE(WebPages::ofTheClass);

  private final BiConsumer<ReportDocument, String> check;

  Rendering(BiConsumer<ReportDocument, String> check) {
    this.check = check;
  }

  /** Tells whether it renders one report, not the grades of a class. */
  boolean isOfReports() {
    return ordinal() < CSV.ordinal();
  }

  /** Fails if the text is anything but text in the result. */
  void check(ReportDocument report, String text) {
    check.accept(report, text);
  }
}
