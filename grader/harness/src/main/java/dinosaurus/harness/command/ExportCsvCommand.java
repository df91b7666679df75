package dinosaurus.harness.command;

import dinosaurus.harness.gradebook.FinalCsv;
import dinosaurus.harness.policy.FinalGrade;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes final grades as a table. */
@Command(
    name = "csv",
    description = {
      "Writes a table: the points of the tests, what was decided, and the final points.",
      "Exits with 1 if somebody has no points yet."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCsvCommand implements Callable<Integer> {

  @Mixin private GradesOptions grades;
  @Mixin private OutputOption output;

  @Override
  public Integer call() throws IOException {
    List<FinalGrade> all = grades.grades();
    output.write(FinalCsv.of(all));
    return grades.tellUndecided(all);
  }
}
