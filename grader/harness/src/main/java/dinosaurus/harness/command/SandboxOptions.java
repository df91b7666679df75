package dinosaurus.harness.command;

import dinosaurus.harness.sandbox.Containers;
import dinosaurus.harness.sandbox.Sandbox;
import dinosaurus.harness.sandbox.Sandboxes;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
              + " or the lock where they work, otherwise a warning), required (one of them, or"
              + " nothing is graded), bubblewrap or lock (that one), separate (another user will"
              + " do, where the grader is root), container (of Docker or Podman, or nothing is"
              + " graded) or none (default: ${DEFAULT-VALUE}).")
  private Sandboxes.Level level;

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description =
          "With --sandbox container, the image of a JDK 17 or newer to run submissions in. It is"
              + " never fetched; NAME@sha256:DIGEST pins it (default: "
              + Containers.DEFAULT_IMAGE
              + ").")
  private String image;

  private String name;

  /** Finds the sandbox; tells the user what is missing. */
  Sandbox sandbox() throws IOException, InterruptedException {
    if (level == Sandboxes.Level.CONTAINER) {
      return container();
    }
    if (image != null) {
      throw new UsageException("--image goes with --sandbox container.");
    }
    try {
      Sandbox sandbox =
          Sandboxes.find(
              level, warning -> spec.commandLine().getErr().println("dino: warning: " + warning));
      name = sandbox.name();
      return sandbox;
    } catch (Sandboxes.UnavailableException e) {
      throw new UsageException(
          "There is no sandbox for --sandbox "
              + level
              + ": "
              + e.getMessage()
              + ". Install what is missing, or choose another level and grade only what you"
              + " trust.");
    }
  }

  private Sandbox container() throws IOException, InterruptedException {
    try {
      Sandbox sandbox =
          Containers.find(
              image == null ? Containers.DEFAULT_IMAGE : image,
              notice -> spec.commandLine().getErr().println("dino: " + notice));
      name = sandbox.name();
      return sandbox;
    } catch (Sandboxes.UnavailableException e) {
      throw new UsageException("--sandbox container, but " + e.getMessage());
    }
  }

  /** Returns what the sandbox that was found is called. */
  String name() {
    return name;
  }
}
