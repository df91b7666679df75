package dinosaurus.harness.command;

import dinosaurus.harness.shard.Plan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** Which plan a command is about. */
final class PlanParameter {

  @Parameters(index = "0", paramLabel = "PLAN", description = "The folder of the plan.")
  private Path folder;

  Path folder() {
    return folder;
  }

  Plan read() throws IOException {
    return Plan.read(folder);
  }
}
