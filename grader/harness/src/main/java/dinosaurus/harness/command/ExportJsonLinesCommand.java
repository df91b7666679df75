package dinosaurus.harness.command;

import dinosaurus.harness.gradebook.JsonLines;
import dinosaurus.harness.policy.FinalGrade;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes final grades as JSON. */
@Command(
    name = "jsonl",
    description = {
      "Writes the same as csv as JSON, a line for each submission.",
      "Exits with 1 if somebody has no points yet."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportJsonLinesCommand implements Callable<Integer> {

  @Mixin private GradesOptions grades;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    List<FinalGrade> all = grades.grades();
    output.write(JsonLines.of(all));
    return grades.tellUndecided(all);
  }
}
