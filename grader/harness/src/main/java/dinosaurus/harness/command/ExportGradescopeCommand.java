package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.GradescopeResult;
import dinosaurus.rubric.report.export.GradescopeVisibility;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report for Gradescope. */
@Command(
    name = "gradescope",
    description = "Writes a report as the results.json of Gradescope.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportGradescopeCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;

  @Option(
      names = "--visibility",
      paramLabel = "WHEN",
      defaultValue = "visible",
      description =
          "When students see results and total: visible, after_due_date, after_published or hidden"
              + " (default: ${DEFAULT-VALUE}; no report gives a hidden case away).")
  private GradescopeVisibility visibility;

  @Override
  public Integer call() throws IOException {
    return report.write(new GradescopeResult(visibility));
  }
}
