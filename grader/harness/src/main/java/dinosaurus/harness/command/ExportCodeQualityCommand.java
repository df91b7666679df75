package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.CodeQuality;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report for the Code Quality of GitLab. */
@Command(
    name = "codequality",
    description = "Writes a report as Code Quality, which merge requests of GitLab show.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCodeQualityCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;
  @Mixin private SourceFolderOption source;

  @Override
  public Integer call() throws IOException {
    return report.write(new CodeQuality(source.folder()));
  }
}
