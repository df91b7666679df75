package dinosaurus.harness.injection;

import dinosaurus.harness.export.ReportFormat;
import dinosaurus.rubric.report.document.ReportDocument;
import java.util.function.BiConsumer;

/** Renders a report in a format, and reads the result as the format's readers do. */
enum Rendering {
  REPORT_JSON((report, name) -> Reading.json(report.json())),
  JUNIT((report, name) -> Reading.junit(text(ReportFormat.JUNIT, report))),
  GRADESCOPE((report, name) -> Reading.json("gradescope", text(ReportFormat.GRADESCOPE, report))),
  CLASSROOM((report, name) -> Reading.classroom(text(ReportFormat.CLASSROOM, report))),
  CODE_QUALITY(
      (report, name) -> Reading.json("codequality", text(ReportFormat.CODEQUALITY, report))),
  ANNOTATIONS((report, name) -> Reading.annotations(text(ReportFormat.ANNOTATIONS, report))),
  SUMMARY((report, name) -> Reading.markdown(text(ReportFormat.SUMMARY, report), report, 1 << 20)),
  COMMENT(
      (report, name) ->
          Reading.markdown(
              Reading.unmarked(ReportFormat.COMMENT.render(report, after(name))), report, 65_536)),
  STUDENT_PAGE((report, name) -> WebPages.student(report)),
  CSV((report, name) -> Reading.csv(Books.csv(name), 17, 3)),
  MAIL((report, name) -> Reading.csv(Books.mail(report, name), 4, 2)),
  JSON_LINES((report, name) -> Books.jsonLines(name).lines().forEach(Reading::json)),
  CANVAS((report, name) -> Reading.canvas(Books.canvas(name), name)),
  MOODLE((report, name) -> Reading.moodle(Books.moodle(name), name)),
  CLASS_PAGE(WebPages::ofTheClass);

  private final BiConsumer<ReportDocument, String> check;

  Rendering(BiConsumer<ReportDocument, String> check) {
    this.check = check;
  }

  private static String text(ReportFormat format, ReportDocument report) {
    return format.render(report, ReportFormat.Options.DEFAULT);
  }

  private static ReportFormat.Options after(String previous) {
    ReportFormat.Options usual = ReportFormat.Options.DEFAULT;
    return new ReportFormat.Options(usual.visibility(), usual.source(), "", previous);
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
