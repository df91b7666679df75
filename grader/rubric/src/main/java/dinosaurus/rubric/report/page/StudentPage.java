package dinosaurus.rubric.report.page;

import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Renders the page that shows a student what to do next, with its style and the policy that lets a
 * browser load nothing else.
 */
public final class StudentPage {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, StudentPage.class.getPackageName() + ".template");

  private static final List<String> STYLE_FILES =
      List.of("base", "summary", "exercise", "code", "picture", "print");
  private static final String STYLE =
      STYLE_FILES.stream().map(StudentPage::read).collect(Collectors.joining("\n", "\n", ""));

  private StudentPage() {}

  /**
   * Returns the page: HTML that needs no other file, no network and no script.
   *
   * @param report what it is to say
   */
  public static String of(ReportDocument report) {
    return of(report, Optional.empty());
  }

  /**
   * Returns the page of a student's own run.
   *
   * @param report what it is to say
   * @param run what it says besides, if it is a student's own
   */
  public static String of(ReportDocument report, Optional<OwnRun> run) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("report.jte", Map.of("report", report, "run", run), page);
    return page.toString();
  }

  /** Returns the text of the style element. */
  public static String style() {
    return STYLE;
  }

  /** Returns the content security policy: this style, and neither scripts nor requests. */
  public static String policy() {
    return PagePolicy.of(STYLE);
  }

  private static String read(String name) {
    try (InputStream in = StudentPage.class.getResourceAsStream(name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
