package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.ReportDocument;
import java.util.List;

/**
 * Renders a report as the annotations of a GitHub workflow, a line each; GitHub shows ten of a
 * step.
 */
final class Annotations {

  private static final int MOST = 10;

  private Annotations() {}

  static String of(ReportDocument report, String source) {
    List<Issue> problems = Issue.of(report, source);
    StringBuilder lines = new StringBuilder();
    int shown = problems.size() <= MOST ? problems.size() : MOST - 1;
    problems.stream().limit(shown).forEach(problem -> lines.append(line(problem)));
    if (shown < problems.size()) {
      lines
          .append("::error title=Dinosaurus Island::... and ")
          .append(problems.size() - shown)
          .append(" more; the summary of this run has them all.\n");
    }
    return lines.toString();
  }

  private static String line(Issue problem) {
    String kind = problem.kind() == Issue.Kind.NOT_WRITTEN ? "::notice" : "::error";
    return kind
        + " file="
        + property(problem.place().file())
        + ",line="
        + problem.place().line()
        + ",title="
        + property(problem.title())
        + "::"
        + data(problem.text())
        + "\n";
  }

  /** Escapes what ends a command: line breaks, and the sign that escapes them. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
