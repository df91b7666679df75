package dinosaurus.harness.command;

import dinosaurus.harness.assignment.AssignmentVersion;
import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.kit.Release;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes what people download. */
@Command(
    name = "release",
    description = {
      "Makes what people download, as zips with their SHA-256: dino, which needs a JDK and no"
          + " Maven; the kit; the kit with CI; and the autograder for Gradescope.",
      "Made anew of the same commit with the same JDK, they are the same to the byte."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReleaseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description =
          "The new FOLDER to make. Nothing is written if anything secret is found in a kit.")
  private Path target;

  @Mixin private AssignmentOption assignment;
  @Mixin private RepositoryOption home;

  @Override
  public Integer call() throws IOException, UnfitException {
    assignment.tellKnown();
    List<Finding> findings =
        Release.write(home.get(), AssignmentVersion.get(), assignment.changes(), target);
    PrintWriter out = spec.commandLine().getOut();
    if (!findings.isEmpty()) {
      findings.forEach(out::println);
      out.println("Nothing was written: a kit would have something of the secret side.");
      return ExitCode.FAILED;
    }
    out.print(Files.readString(target.resolve(Release.SUMS)));
    out.println("Wrote these to " + target + ", with their sums in " + Release.SUMS + ".");
    out.println("dino and gradescope hold the hidden cases: no student may have them.");
    return ExitCode.DONE;
  }
}
