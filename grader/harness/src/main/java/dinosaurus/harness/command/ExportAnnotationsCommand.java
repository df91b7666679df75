package dinosaurus.harness.command;

import dinosaurus.rubric.report.export.Annotations;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a report as annotations of a workflow. */
@Command(
    name = "annotations",
    description = "Writes a report as annotations of a GitHub workflow, ten at most.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportAnnotationsCommand implements Callable<Integer> {

  @Mixin private ReportArgument report;
  @Mixin private SourceFolderOption source;

  @Override
  public Integer call() throws IOException {
    return report.write(new Annotations(source.folder()));
  }
}
