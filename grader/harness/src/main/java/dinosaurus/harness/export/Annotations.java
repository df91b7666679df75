package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.ReportDocument;
import java.util.List;
import java.util.Locale;

/**
 * Renders a report as the annotations of a GitHub workflow, a line each; GitHub shows ten of a
 * step.
 */
final class Annotations {

  private static final int MOST = 10;

  private Annotations() {}

  static String of(ReportDocument report, String source) {
    List<Issue> issues = Issue.of(report, source);
    StringBuilder lines = new StringBuilder();
    int shown = issues.size() <= MOST ? issues.size() : MOST - 1;
    issues.stream().limit(shown).forEach(issue -> lines.append(line(issue)));
    if (shown < issues.size()) {
      lines
          .append("::error title=Dinosaurus Island::... and ")
          .append(issues.size() - shown)
          .append(" more; the summary of this run has them all.\n");
    }
    return lines.toString();
  }

  private static String line(Issue issue) {
    String kind = issue.kind() == Issue.Kind.NOT_WRITTEN ? "::notice" : "::error";
    return String.format(
        Locale.ROOT,
        "%s file=%s,line=%d,title=%s::%s\n",
        kind,
        property(issue.place().file()),
        issue.place().line(),
        property(issue.title()),
        data(issue.text()));
  }

  /** Escapes what ends a command: line breaks, and the sign that escapes them. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
