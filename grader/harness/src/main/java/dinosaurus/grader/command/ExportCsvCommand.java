package dinosaurus.grader.command;

import dinosaurus.grader.gradebook.FinalCsv;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes final grades as a table. */
@Command(
    name = "csv",
    description =
        "Writes a table: the points of the tests, what was decided, and the final points.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCsvCommand implements Callable<Integer> {

  @Mixin private GradesOptions grades;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    output.write(FinalCsv.of(grades.grades()));
    return ExitCode.DONE;
  }
}
