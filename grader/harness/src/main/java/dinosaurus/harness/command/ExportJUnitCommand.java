package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.JUnitXml;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report as JUnit XML. */
@Command(
    name = "junit",
    description = "Writes a report as the XML of Surefire, which GitLab and Jenkins read.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportJUnitCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;

  @Override
  public Integer call() throws IOException {
    return report.write(new JUnitXml());
  }
}
