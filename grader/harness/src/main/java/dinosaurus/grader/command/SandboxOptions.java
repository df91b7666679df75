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
          "What keeps submissions from the machine's files, processes and network: auto (bubblewrap or"
              + " the lock where they work, otherwise a warning), required (one of them, or nothing"
              + " is graded), bubblewrap or lock (that one), separate (the user nobody will do, where"
              + " the grader is root) or none (default: ${DEFAULT-VALUE}).")
  private SandboxLevel level;

  private String name;

  /** Finds the sandbox; tells the user what is missing. */
  Sandbox sandbox() throws IOException, InterruptedException {
    try {
      Sandbox sandbox =
          Sandboxes.find(
              level, warning -> spec.commandLine().getErr().println("dino: warning: " + warning));
      name = sandbox.name();
      return sandbox;
    } catch (Sandboxes.UnavailableException e) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no sandbox for --sandbox "
              + level
              + ": "
              + e.getMessage()
              + ". Install what is missing, or choose another level and grade only what you trust.");
    }
  }

  /** Returns what the sandbox that was found is called. */
  String name() {
    return name;
  }
}
