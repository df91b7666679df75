package dinosaurus.harness.command;

import dinosaurus.harness.shard.Progress;
import dinosaurus.harness.shard.ProgressPage;
import dinosaurus.harness.shard.ProgressTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how far the shards of a plan are. */
@Command(
    name = "status",
    description = "Tells how far the shards of a plan are, by the archives in RESULTS.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShardStatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private PlanParameter planned;

  @Parameters(index = "1", paramLabel = "RESULTS", description = "The folder of the archives.")
  private Path archives;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Write a page, too, which a browser loads again every 20 seconds.")
  private Path page;

  @Override
  public Integer call() throws IOException {
    Progress progress = Progress.of(planned.read(), archives);
    ProgressTable.lines(progress).forEach(spec.commandLine().getOut()::println);
    if (page != null) {
      OutputOption.write(page, ProgressPage.of(progress));
    }
    return ExitCode.DONE;
  }
}
