package dinosaurus.rubric.report.page;

import dinosaurus.rubric.report.document.ReportDocument;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the page that shows a student what to do next. */
public final class StudentPage {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, StudentPage.class.getPackageName() + ".template");

  private StudentPage() {}

  /**
   * Returns the page: HTML that needs no other file, no network and no script.
   *
   * @param report what it is to say
   */
  public static String of(ReportDocument report) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("report.jte", report, page);
    return page.toString();
  }
}
