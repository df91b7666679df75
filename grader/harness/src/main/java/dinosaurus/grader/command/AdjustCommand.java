package dinosaurus.grader.command;

import dinosaurus.grader.bulk.FolderInUseException;
import dinosaurus.grader.policy.AdjustedReports;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the instructor's decisions into reports. */
@Command(
    name = "adjust",
    description = {
      "Writes into the reports of a folder what becomes of the points by a policy file, and why.",
      "The tests' points stay as they are. Without --policy, reports tell alone who was late."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class AdjustCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private GradesOptions grades;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.println("Reports written: " + AdjustedReports.write(grades.folder(), grades.grades()));
      out.flush();
      return ExitCode.DONE;
    } catch (FolderInUseException | IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
