package dinosaurus.grader.command;

import dinosaurus.grader.sandbox.Sandbox;
import dinosaurus.grader.sandbox.SandboxLevel;
import dinosaurus.grader.sandbox.Sandboxes;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What keeps submissions apart from the machine, as the command line says. */
final class SandboxOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--sandbox",
      paramLabel = "LEVEL",
      defaultValue = "auto",
      description =
          "What keeps submissions from the machine's files, processes and network: auto (bubblewrap"
              + " where it works, otherwise a warning), required (bubblewrap, or nothing is graded),"
              + " separate (the user nobody will do, where the grader is root) or none (default: ${DEFAULT-VALUE}).")
  private SandboxLevel level;

  /** Finds the sandbox; tells the user what is missing. */
  Sandbox sandbox() throws IOException, InterruptedException {
    try {
      return Sandboxes.find(
          level, warning -> spec.commandLine().getErr().println("dino: warning: " + warning));
    } catch (Sandboxes.UnavailableException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--sandbox "
              + level
              + ", but "
              + e.getMessage()
              + " Install it, or choose another level and grade only what you trust.");
    }
  }
}
