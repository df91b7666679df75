package dinosaurus.rubric.report.export;

import dinosaurus.rubric.report.MarkdownReport;
import dinosaurus.rubric.report.document.ReportDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders a report as Markdown for a comment on a pull request, which takes 65,536 characters. Its
 * first line, which nobody sees, tells the next comment what to compare with.
 *
 * @param commit what was graded, as its hexadecimal name; empty if unknown
 * @param previous the comment that this one replaces; empty if there is none
 */
public record PullRequestComment(String commit, String previous) implements ReportFormat {

  private static final int LIMIT = 65_536;

  /**
   * Checks the commit.
   *
   * @throws IllegalArgumentException if it is no hexadecimal name
   */
  public PullRequestComment {
    if (!commit.matches("[0-9a-fA-F]{0,64}")) {
      throw new IllegalArgumentException("A commit's name has hexadecimal digits alone.");
    }
  }

  @Override
  public String render(ReportDocument report) {
    List<String> blocks = new ArrayList<>();
    CommentMark now = CommentMark.of(report, commit);
    blocks.add(now.line());
    CommentMark.find(previous)
        .ifPresent(before -> blocks.add(new CommentChange(before, now, report).text()));
    blocks.addAll(MarkdownReport.blocks(report));
    if (!commit.isEmpty()) {
      blocks.add("\nGraded commit: `" + CommentChange.abbreviated(commit) + "`\n");
    }
    return Shortened.to(blocks, LIMIT);
  }
}
