package dinosaurus.grader.report.export;

import dinosaurus.grader.report.MarkdownReport;
import dinosaurus.grader.report.document.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders a report as Markdown for a comment on a pull request, which takes 65,536 characters. Its
 * first line, which nobody sees, tells the next comment what to compare with.
 *
 * @param commit what was graded, as its hexadecimal name; empty if unknown
 * @param previous the comment that this one replaces; empty if there is none
 */
public record PullRequestComment(String commit, String previous) implements ReportFormat {

  private static final int LIMIT = 65_536;
  private static final int SHORT = 10;

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
    CommentMark now = new CommentMark(report.score().earned(), report.score().possible(), commit);
    blocks.add(now.line());
    CommentMark.find(previous).flatMap(before -> change(before, now)).ifPresent(blocks::add);
    blocks.addAll(MarkdownReport.blocks(report));
    if (!commit.isEmpty()) {
      blocks.add("\nGraded commit: `" + abbreviated(commit) + "`\n");
    }
    return Shortened.to(blocks, LIMIT);
  }

  private static Optional<String> change(CommentMark before, CommentMark now) {
    int more = now.earned() - before.earned();
    if (more == 0 || before.possible() != now.possible()) {
      return Optional.empty();
    }
    String since = before.commit().isEmpty() ? "" : " since `" + abbreviated(before.commit()) + "`";
    String points = Math.abs(more) == 1 ? " point " : " points ";
    return Optional.of(
        "**" + Math.abs(more) + points + (more > 0 ? "more" : "fewer") + since + ".**\n\n");
  }

  private static String abbreviated(String commit) {
    return commit.substring(0, Math.min(SHORT, commit.length()));
  }
}
