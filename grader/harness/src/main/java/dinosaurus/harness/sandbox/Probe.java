package dinosaurus.harness.sandbox;

import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.worker.Escape;
import dinosaurus.worker.Escape.Reach;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tries whether a sandbox works, and what it lets through: some machines have a tool, but don't let
 * it do its work.
 */
final class Probe {

  private static final int LONGEST = 300;
  private static final long PATIENCE_SECONDS = 60;

  /** Says why a sandbox doesn't work here. */
  static final class FailureException extends Exception {

    private static final long serialVersionUID = 1;

    FailureException(String message) {
      super(message);
    }
  }

  private Probe() {}

  /**
   * Lets a process try to get out of a sandbox.
   *
   * @return what it got at
   * @throws FailureException if the sandbox can't run it
   */
  static Set<Reach> reach(Sandbox sandbox)
      throws IOException, InterruptedException, FailureException {
    return reach(sandbox, List.of());
  }

  /**
   * Does so with options of {@code java} besides.
   *
   * @return what it got at
   * @throws FailureException if the sandbox can't run it
   */
  static Set<Reach> reach(Sandbox sandbox, List<String> options)
      throws IOException, InterruptedException, FailureException {
    Path folder = TemporaryFolders.create("probe-");
    try (Bait bait = Bait.lay()) {
      Set<Reach> reach = said(run(sandbox, options, folder, bait));
      reach.addAll(bait.taken());
      return reach;
    } finally {
      TemporaryFolders.delete(folder);
    }
  }

  private static String run(Sandbox sandbox, List<String> options, Path folder, Bait bait)
      throws IOException, InterruptedException, FailureException {
    Jvm escape =
        new Jvm(
            Limits.DEFAULT.heapMegabytes(),
            options,
            ClassPaths.worker(),
            Escape.class.getName(),
            bait.arguments(Libraries.home(CaseSet.class)),
            List.of());
    Process process = Launcher.start(sandbox.prepare(escape, folder).redirectErrorStream(true));
    process.getOutputStream().close();
    String said =
        new String(process.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
    process.getInputStream().close();
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    Launcher.kill(process);
    if (!ended || process.exitValue() != 0 || !said.endsWith(Escape.END)) {
      throw new FailureException(said);
    }
    return said;
  }

  private static Set<Reach> said(String lines) {
    Set<String> names = lines.lines().collect(Collectors.toSet());
    return Arrays.stream(Reach.values())
        .filter(reach -> names.contains(reach.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reach.class)));
  }
}
