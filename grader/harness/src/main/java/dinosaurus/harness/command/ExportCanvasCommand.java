package dinosaurus.harness.command;

import dinosaurus.harness.gradebook.CanvasGradebook;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills in the gradebook of Canvas. */
@Command(
    name = "canvas",
    description = {
      "Fills grades into the gradebook that Canvas exported, scaled to the points possible there.",
      "Lists whom it couldn't place; exits with 1 if a grade isn't in the file that ought to be."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCanvasCommand implements Callable<Integer> {

  @Mixin private GradebookOptions gradebook;

  @Option(
      names = "--assignment",
      paramLabel = "NAME",
      description = "The title or the id of the assignment, if the file has several.")
  private String assignment;

  @Override
  public Integer call() throws IOException {
    return gradebook.fill(text -> CanvasGradebook.parse(text, Optional.ofNullable(assignment)));
  }
}
