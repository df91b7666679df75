package dinosaurus.harness.command;

import dinosaurus.harness.results.GradedFolder;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What becomes of the reports of submissions that aren't there any more. */
final class GoneOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--remove-gone",
      description =
          "Delete the reports in FOLDER that earlier runs wrote of submissions that aren't among"
              + " these any more. Otherwise they stay there, and no export takes them.")
  private boolean removeGone;

  /** Names the submissions of earlier runs that weren't found any more. */
  void tell(Path output) throws IOException {
    for (Path gone : GradedFolder.gone(output)) {
      String name = gone.getFileName().toString();
      String what = "dino: " + PlainText.line(name) + " is of an earlier run and no longer here; ";
      if (removeGone) {
        GradedFolder.remove(output, name);
      }
      spec.commandLine()
          .getErr()
          .println(
              what
                  + (removeGone
                      ? "its reports were deleted."
                      : "no export takes it, and --remove-gone deletes its reports."));
    }
  }
}
