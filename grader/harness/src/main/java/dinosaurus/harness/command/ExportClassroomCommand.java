package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.ClassroomResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report for GitHub Classroom. */
@Command(
    name = "classroom",
    description = "Writes the step output that the reporter of GitHub Classroom reads.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportClassroomCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;

  @Override
  public Integer call() throws IOException {
    return report.write(new ClassroomResult());
  }
}
