package dinosaurus.harness.export;

import dinosaurus.rubric.report.MarkdownReport;
import dinosaurus.rubric.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Renders a report as Markdown, shortened to what GitHub takes. */
final class GitHubMarkdown {

  private static final int SUMMARY_LIMIT = 1 << 20;
  private static final int COMMENT_LIMIT = 65_536;
  private static final String NOTE =
      "\n**Shortened:** this is the beginning of the report; GitHub takes no more.\n";

  private GitHubMarkdown() {}

  /** Renders a report for the summary of a job. */
  static String summary(ReportDocument report) {
    return shortened(MarkdownReport.blocks(report), SUMMARY_LIMIT);
  }

  /**
   * Renders a report for a comment on a pull request. Its first line, which nobody sees, tells the
   * next comment what to compare with.
   */
  static String comment(ReportDocument report, String commit, String previous) {
    List<String> blocks = new ArrayList<>();
    CommentMark now = CommentMark.of(report, commit);
    blocks.add(now.line());
    CommentMark.find(previous).ifPresent(before -> blocks.add(now.since(before, report)));
    blocks.addAll(MarkdownReport.blocks(report));
    if (!commit.isEmpty()) {
      blocks.add("\nGraded commit: `" + CommentMark.abbreviated(commit) + "`\n");
    }
    return shortened(blocks, COMMENT_LIMIT);
  }

  /**
   * Joins the blocks that fit, from the first on; if some don't, a line says so.
   *
   * @param blocks the blocks, none of them needed by an earlier one
   * @param limit the most bytes in UTF-8, which are never fewer than the characters
   */
  private static String shortened(List<String> blocks, int limit) {
    String whole = String.join("", blocks);
    if (bytes(whole) <= limit) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    int left = limit - bytes(NOTE);
    for (String block : blocks) {
      left -= bytes(block);
      if (left < 0) {
        break;
      }
      text.append(block);
    }
    return text.append(NOTE).toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
