package dinosaurus.grader.command;

import dinosaurus.grader.gradebook.JsonLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes final grades as JSON. */
@Command(
    name = "jsonl",
    description = "Writes the same as csv as JSON, a line for each submission.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportJsonLinesCommand implements Callable<Integer> {

  @Mixin private GradesOptions grades;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    output.write(JsonLines.of(grades.grades()));
    return ExitCode.DONE;
  }
}
