package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.JobSummary;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report as a job summary. */
@Command(
    name = "summary",
    description = "Writes a report as Markdown for a job summary of GitHub.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportSummaryCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;

  @Override
  public Integer call() throws IOException {
    return report.write(new JobSummary());
  }
}
