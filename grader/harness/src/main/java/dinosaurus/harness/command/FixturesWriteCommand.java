package dinosaurus.harness.command;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the fixtures. */
@Command(
    name = "write",
    description = "Writes every case, and deletes the files of cases that are no more.",
    mixinStandardHelpOptions = true)
final class FixturesWriteCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private FixturesOptions options;

  @Override
  public Integer call() throws IOException {
    Path folder = options.folder();
    CaseSet fixtures = options.author();
    CaseFiles.write(fixtures, folder);
    spec.commandLine()
        .getOut()
        .println("Wrote " + fixtures.all().size() + " cases to " + folder + ".");
    return ExitCode.DONE;
  }
}
