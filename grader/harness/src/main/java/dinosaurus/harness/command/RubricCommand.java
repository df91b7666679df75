package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.classpage.RubricReport;
import dinosaurus.harness.results.OutputLock;
import dinosaurus.harness.results.ResultFiles;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the graded tests ask for. */
@Command(
    name = "rubric",
    description = {
      "Prints every graded test with its points and how many known mistakes it catches, which it",
      "tries; that takes half a minute. Of a class, also how many pass; and writes all of it, with",
      "the public and the hidden cases, into FOLDER as rubric.html, for you alone."
    },
    mixinStandardHelpOptions = true)
final class RubricCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "The folder that dino grade wrote.")
  private Path folder;

  @Mixin private AssignmentOption assignment;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      if (folder == null) {
        rubric(Optional.empty()).forEach(out::println);
      } else {
        ofClass(out);
      }
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private List<String> rubric(Optional<Path> of) throws IOException {
    AssignmentChanges changes = assignment.changes();
    CaseSet all = CaseSet.loadAll();
    return RubricReport.of(
        of, all.renamed(changes.moved(all.ids())), Rubric.points(changes.points()));
  }

  private void ofClass(PrintWriter out) throws IOException {
    require(Files.isDirectory(folder), "There is no folder " + folder + ".");
    require(
        ClassReport.hasList(folder),
        "No run of dino grade has left its list in " + folder + "; grade there first.");
    try (OutputLock lock = OutputLock.take(folder)) {
      rubric(Optional.of(lock.folder())).forEach(out::println);
    }
    out.println("Rubric:  " + folder.resolve(ResultFiles.RUBRIC));
  }
}
