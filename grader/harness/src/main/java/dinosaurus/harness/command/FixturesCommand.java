package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseException;
import dinosaurus.fixtures.CaseFiles;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import dinosaurus.fixtures.Visibility;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Groups the commands on fixtures. */
@Command(
    name = "fixtures",
    description = "Writes the fixtures from the reference solution, or checks them.",
    subcommands = {
      FixturesCommand.Write.class,
      FixturesCommand.Renew.class,
      FixturesCommand.Check.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class FixturesCommand {

  /** What the commands share: the folder, and the author of the cases. */
  private abstract static class FolderCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
        names = "--folder",
        paramLabel = "FOLDER",
        defaultValue = "${sys:dino.home:-.}/fixtures",
        description = "The folder of public/ and hidden/ (default: fixtures/ beside the launcher).")
    private Path folder;

    @Override
    public final Integer call() throws IOException {
      require(
          Files.isDirectory(folder), "There is no folder " + folder + "; name it with --folder.");
      return run(folder, spec.commandLine().getOut());
    }

    abstract int run(Path folder, PrintWriter out) throws IOException;

    /** Works the cases out anew, from the seed that a folder has. */
    static CaseSet author(Path folder) throws IOException {
      try {
        return author(HiddenSeed.read(folder));
      } catch (CaseException e) {
        throw new UsageException(e.getMessage());
      }
    }

    /** Works the cases out anew, from another seed. */
    static CaseSet author(HiddenSeed seed) {
      return ServiceLoader.load(CaseAuthor.class)
          .findFirst()
          .orElseThrow(
              () ->
                  new UsageException(
                      "The reference solution isn't here; only the instructor's repository has"
                          + " it."))
          .author(seed);
    }
  }

  /** Writes the fixtures. */
  @Command(
      name = "write",
      description = "Writes every case, and deletes the files of cases that are no more.",
      mixinStandardHelpOptions = true)
  static final class Write extends FolderCommand {

    @Override
    int run(Path folder, PrintWriter out) throws IOException {
      CaseSet fixtures = author(folder);
      CaseFiles.write(fixtures, folder);
      out.println("Wrote " + fixtures.all().size() + " cases to " + folder + ".");
      return ExitCode.DONE;
    }
  }

  /** Draws hidden cases of a school's own. */
  @Command(
      name = "renew",
      description = {
        "Draws other hidden cases, of the same kinds, from a new secret seed, and writes every"
            + " case.",
        "Whoever knows the old ones, which everybody may have seen, knows nothing of the new ones.",
        "What is graded already is graded again by the next run, since the cases are others."
      },
      mixinStandardHelpOptions = true)
  static final class Renew extends FolderCommand {

    @Override
    int run(Path folder, PrintWriter out) throws IOException {
      HiddenSeed seed = HiddenSeed.draw(new SecureRandom());
      CaseSet fixtures = author(seed);
      seed.write(folder);
      CaseFiles.write(fixtures, folder);
      int hidden = fixtures.only(Visibility.HIDDEN).all().size();
      out.println("Drew " + hidden + " hidden cases anew in " + folder + ".");
      return ExitCode.DONE;
    }
  }

  /** Compares the fixtures with what would be written now. */
  @Command(
      name = "check",
      description = "Lists the files that are missing, stale or surplus; exits with 1 if any is.",
      mixinStandardHelpOptions = true)
  static final class Check extends FolderCommand {

    @Override
    int run(Path folder, PrintWriter out) throws IOException {
      CaseSet fixtures = author(folder);
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
}
