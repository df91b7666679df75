package dinosaurus.harness.command;

import static dinosaurus.harness.command.UsageException.require;

import dinosaurus.harness.bulk.Assessment;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.shard.Plan;
import dinosaurus.harness.shard.Planning;
import dinosaurus.harness.system.Counts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Splits a class into shards. */
@Command(
    name = "plan",
    description = {
      "Takes submissions in, as grade does, and packs them into shards, with what all of them are"
          + " graded by.",
      "The plan holds students' work: keep it from others, as it does by its permissions."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShardPlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--shards",
      required = true,
      paramLabel = "N",
      description =
          "How many shards to make; some 200 submissions each are a good size, five minutes or so"
              + " on two processors.")
  private int number;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PLAN",
      description = "The new folder of the plan.")
  private Path folder;

  @Mixin private SubmissionsOptions given;
  @Mixin private AssessmentOptions options;

  @Override
  public Integer call() throws IOException, LayoutException {
    require(number >= 1, "--shards must be at least 1, but it is " + number + ".");
    given.check();
    Assessment assessment = options.assessment();
    try (Intake intake = given.intake(folder)) {
      require(!intake.submissions().isEmpty(), "There is no submission to grade.");
      Plan plan =
          Planning.write(
              intake.submissions(), number, assessment.basis(""), options.planned(), folder);
      spec.commandLine()
          .getOut()
          .println(
              "Planned %s in %s. Grade them on any machine, K from 1 on, and merge:"
                  .formatted(
                      Counts.of(plan.submissions(), "submission"),
                      Counts.of(plan.shards().size(), "shard")));
      spec.commandLine().getOut().println("  dino shard run " + folder + " K --out RESULTS");
      spec.commandLine().getOut().println("  dino shard merge " + folder + " RESULTS --out grades");
      return ExitCode.DONE;
    }
  }
}
