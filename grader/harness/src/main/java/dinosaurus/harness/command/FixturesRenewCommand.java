package dinosaurus.harness.command;

import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import dinosaurus.fixtures.Visibility;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws hidden cases of a school's own. */
@Command(
    name = "renew",
    description = {
      "Draws other hidden cases, of the same kinds, from a new secret seed, and writes every case.",
      "Who knows the old ones, which everybody may have seen, knows nothing of the new ones.",
      "What is graded already is graded again by the next run, since the cases are others."
    },
    mixinStandardHelpOptions = true)
final class FixturesRenewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private FixturesOptions options;

  @Override
  public Integer call() throws IOException {
    Path folder = options.folder();
    HiddenSeed seed = HiddenSeed.draw(new SecureRandom());
    CaseSet fixtures = options.author(seed);
    seed.write(folder);
    CaseFiles.write(fixtures, folder);
    int hidden = fixtures.only(Visibility.HIDDEN).all().size();
    spec.commandLine().getOut().println("Drew " + hidden + " hidden cases anew in " + folder + ".");
    return ExitCode.DONE;
  }
}
