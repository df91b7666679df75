package dinosaurus.harness.command;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compares the fixtures with what would be written now. */
@Command(
    name = "check",
    description = "Lists the files that are missing, stale or surplus; exits with 1 if any is.",
    mixinStandardHelpOptions = true)
final class FixturesCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private FixturesOptions options;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = options.folder();
    CaseSet fixtures = options.author();
    List<String> differences = CaseFiles.check(fixtures, folder);
    differences.forEach(out::println);
    if (differences.isEmpty()) {
      out.println("All " + fixtures.all().size() + " cases are what would be written now.");
      return ExitCode.DONE;
    }
    out.println("To write them anew: dino fixtures write");
    return ExitCode.FAILED;
  }
}
