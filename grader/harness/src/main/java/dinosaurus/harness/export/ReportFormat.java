package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.ReportDocument;
import java.util.Locale;
import java.util.function.BiFunction;

/** Writes a report for another program: the same report gives the same text. */
public enum ReportFormat {
  /** Gradescope's {@code results.json}. */
  GRADESCOPE(".json", (report, options) -> GradescopeResult.of(report, options.visibility())),
  /** The XML of Surefire, which GitLab and Jenkins read. */
  JUNIT(".xml", (report, options) -> JUnitXml.of(report)),
  /** The step output that the reporter of GitHub Classroom reads. */
  CLASSROOM(".txt", (report, options) -> ClassroomResult.of(report)),
  /** Markdown for the summary of a GitHub job. */
  SUMMARY(".md", (report, options) -> GitHubMarkdown.summary(report)),
  /** Markdown for a comment on a pull request of GitHub. */
  COMMENT(
      ".md",
      (report, options) -> GitHubMarkdown.comment(report, options.commit(), options.previous())),
  /** The annotations of a GitHub workflow. */
  ANNOTATIONS(".txt", (report, options) -> Annotations.of(report, options.source())),
  /** The Code Quality that merge requests of GitLab show. */
  CODEQUALITY(".json", (report, options) -> CodeQuality.of(report, options.source()));

  private final String ending;
  private final BiFunction<ReportDocument, Options, String> renderer;

  ReportFormat(String ending, BiFunction<ReportDocument, Options, String> renderer) {
    this.ending = ending;
    this.renderer = renderer;
  }

  /**
   * Says what a report doesn't; each format takes what it needs.
   *
   * @param visibility when Gradescope shows students their results
   * @param source the folder in a repository where the submission's files lie, its parts separated
   *     by slashes
   * @param commit what was graded, as its hexadecimal name; empty if unknown
   * @param previous the comment that this one replaces; empty if there is none
   */
  public record Options(
      GradescopeResult.Visibility visibility, String source, String commit, String previous) {

    /** What holds where nothing else is said. */
    public static final Options DEFAULT =
        new Options(
            GradescopeResult.Visibility.VISIBLE, "src/main/java/dinosaurus/student", "", "");

    /**
     * Checks the commit.
     *
     * @throws IllegalArgumentException if it is no hexadecimal name
     */
    public Options {
      if (!commit.matches("[0-9a-fA-F]{0,64}")) {
        throw new IllegalArgumentException("A commit's name has hexadecimal digits alone.");
      }
    }
  }

  /**
   * Renders a report.
   *
   * @param report the report
   * @param options what else there is to say
   * @return the text, for UTF-8
   */
  public String render(ReportDocument report, Options options) {
    return renderer.apply(report, options);
  }

  /** Returns what the name of such a file ends with. */
  public String ending() {
    return ending;
  }

  /** Returns the name as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
