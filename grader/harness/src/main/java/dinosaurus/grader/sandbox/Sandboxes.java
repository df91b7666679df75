package dinosaurus.grader.sandbox;

import dinosaurus.grader.system.TemporaryFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the strictest sandbox that this machine has. */
public final class Sandboxes {

  private static final String UNPROTECTED =
      "Submissions can read this machine's files and use its network; ";

  private static final String AS_NOBODY =
      "Submissions run as the user nobody: they can read what everybody may read here, and use the"
          + " network; ";

  private Sandboxes() {}

  /**
   * Finds a sandbox.
   *
   * @param level what is asked for
   * @param warning is told what submissions can do, if it isn't bubblewrap
   * @return the sandbox
   * @throws IOException if a process can't be started or a temporary file can't be written
   * @throws InterruptedException if this thread is interrupted
   * @throws UnavailableException if what is required doesn't work here
   */
  public static Sandbox find(SandboxLevel level, Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    return find(level, Tools.find("bwrap"), warning);
  }

  static Sandbox find(SandboxLevel level, Optional<Path> program, Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    if (level == SandboxLevel.NONE) {
      warning.accept(UNPROTECTED + "you asked for no sandbox.");
      return new PlainSandbox();
    }
    String problem =
        program.isEmpty()
            ? "bubblewrap (bwrap) isn't installed."
            : "bubblewrap doesn't work here: ";
    if (program.isPresent()) {
      Sandbox sandbox = new BubblewrapSandbox(program.get(), filter());
      Optional<String> failure = Probe.failure(sandbox);
      if (failure.isEmpty()) {
        return sandbox;
      }
      problem += failure.get();
    }
    if (level == SandboxLevel.REQUIRED) {
      throw new UnavailableException(problem);
    }
    return withoutNamespaces(level, problem, warning);
  }

  private static Sandbox withoutNamespaces(
      SandboxLevel level, String problem, Consumer<String> warning)
      throws IOException, InterruptedException, UnavailableException {
    Optional<Sandbox> nobody = NobodySandbox.find();
    if (nobody.isPresent() && Probe.failure(nobody.get()).isEmpty()) {
      warning.accept(AS_NOBODY + problem);
      return nobody.get();
    }
    if (level == SandboxLevel.SEPARATE) {
      throw new UnavailableException(problem + " Nor can submissions run as the user nobody here.");
    }
    warning.accept(UNPROTECTED + problem);
    return new PlainSandbox();
  }

  private static Optional<Path> filter() throws IOException {
    Optional<byte[]> program = SeccompFilter.of(System.getProperty("os.arch"));
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path file = TemporaryFolders.createUntilExit("filter-").resolve("calls.bpf");
    return Optional.of(Files.write(file, program.get()));
  }

  /** Says that there is no sandbox of the kind that is required. */
  public static final class UnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    UnavailableException(String message) {
      super(message);
    }
  }
}
