package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the class page again. */
@Command(
    name = "report",
    description = "Writes the class page, index.html, again from the reports that are stored.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "The folder that dino grade wrote.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    try {
      render();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    spec.commandLine().getOut().println("Class:   " + folder.resolve(ResultFiles.PAGE));
    return ExitCode.DONE;
  }

  private void render() throws IOException {
    require(
        ClassReport.hasList(folder),
        "No run of dino grade has left its list in " + folder + "; grade there first.");
    try (OutputLock lock = OutputLock.take(folder)) {
      ClassReport.render(lock.folder());
    }
  }
}
