package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.PullRequestComment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a report as a comment. */
@Command(
    name = "comment",
    description = "Writes a report as Markdown for a comment on a pull request of GitHub.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommentCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private ReportArgument report;

  @Option(names = "--commit", paramLabel = "SHA", description = "The commit that was graded.")
  private String commit = "";

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description = "The comment that this one replaces; tells how many points there are more.")
  private Path previous;

  @Override
  public Integer call() throws IOException {
    return report.write(comment());
  }

  private PullRequestComment comment() throws IOException {
    if (previous != null && !Files.isReadable(previous)) {
      throw mistake("There is no file " + previous + " that can be read.");
    }
    try {
      return new PullRequestComment(commit, previous == null ? "" : text(previous));
    } catch (IllegalArgumentException e) {
      throw mistake("--commit: " + e.getMessage());
    }
  }

  /** Reads a text that anybody may have written. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
