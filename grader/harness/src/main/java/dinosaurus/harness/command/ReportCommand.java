package dinosaurus.harness.command;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
    if (!Files.isDirectory(folder)) {
      throw mistake("There is no folder " + folder + ".");
    }
    try {
      render();
    } catch (IllegalArgumentException e) {
      throw mistake(e.getMessage());
    }
    spec.commandLine().getOut().println("Class:   " + folder.resolve(ResultFiles.PAGE));
    return ExitCode.DONE;
  }

  private void render() throws IOException {
    if (!ClassReport.hasList(folder)) {
      throw mistake("No run of dino grade has left its list in " + folder + "; grade there first.");
    }
    try (OutputLock lock = ReportsLock.take(spec, folder)) {
      ClassReport.render(lock.folder());
    }
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
