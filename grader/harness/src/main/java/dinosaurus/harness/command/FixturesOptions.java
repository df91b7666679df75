package dinosaurus.harness.command;

import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseException;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What both commands on fixtures need: the folder, and the author of the cases. */
final class FixturesOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      defaultValue = "${sys:dino.home:-.}/fixtures",
      description = "The folder of public/ and hidden/ (default: fixtures/ beside the launcher).")
  private Path folder;

  /** Returns the folder, which is there. */
  Path folder() {
    if (!Files.isDirectory(folder)) {
      throw mistake("There is no folder " + folder + "; name it with --folder.");
    }
    return folder;
  }

  /** Works the cases out anew, from the seed that the folder has. */
  CaseSet author() throws IOException {
    try {
      return author(HiddenSeed.read(folder()));
    } catch (CaseException e) {
      throw mistake(e.getMessage());
    }
  }

  /** Works the cases out anew, from another seed. */
  CaseSet author(HiddenSeed seed) {
    return ServiceLoader.load(CaseAuthor.class)
        .findFirst()
        .orElseThrow(
            () ->
                mistake(
                    "The reference solution isn't here; only the instructor's repository has it."))
        .author(seed);
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
