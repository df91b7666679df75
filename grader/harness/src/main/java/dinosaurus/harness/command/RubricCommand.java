package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.classpage.RubricReport;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the graded tests ask for. */
@Command(
    name = "rubric",
    description = {
      "Prints every graded test with its points and how many known mistakes it catches, which it",
      "tries; that takes half a minute. Of a class, also how many pass; and writes all of it, with",
      "the public and the hidden cases, into FOLDER as rubric.html, for you alone. Points and cases",
      "are those that the assignment comes with, whatever a file for --assignment changes."
    },
    mixinStandardHelpOptions = true)
final class RubricCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder that dino grade wrote.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (folder == null) {
        RubricReport.of(Optional.empty()).forEach(out::println);
      } else {
        ofClass(out);
      }
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private void ofClass(PrintWriter out) throws IOException {
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    require(
        ClassReport.hasList(folder),
        "No run of dino grade has left its list in " + folder + "; grade there first.");
    try (OutputLock lock = OutputLock.take(folder)) {
      RubricReport.of(Optional.of(lock.folder())).forEach(out::println);
    }
    out.println("Rubric:  " + folder.resolve(ResultFiles.RUBRIC));
  }
}
