package dinosaurus.grader.sandbox;

import dinosaurus.grader.system.TemporaryFolders;
import dinosaurus.grader.worker.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tries whether a sandbox works: some machines have bubblewrap, but don't let it do its work. */
final class Probe {

  private static final int LONGEST = 300;

  private Probe() {}

  /**
   * Starts a worker without a submission, which ends with its input.
   *
   * @return what the sandbox says if it fails
   */
  static Optional<String> failure(Sandbox sandbox) throws IOException, InterruptedException {
    Path folder = TemporaryFolders.create("probe-");
    try {
      Jvm worker =
          new Jvm(
              Limits.DEFAULT.heapMegabytes(),
              List.of(),
              ClassPaths.worker(),
              Worker.class.getName(),
              List.of(folder.toString()),
              List.of());
      Process process = sandbox.prepare(worker, folder).redirectErrorStream(true).start();
      process.getOutputStream().close();
      byte[] said = process.getInputStream().readNBytes(LONGEST);
      process.getInputStream().close();
      return process.waitFor() == 0
          ? Optional.empty()
          : Optional.of(new String(said, StandardCharsets.UTF_8).strip());
    } finally {
      TemporaryFolders.delete(folder);
    }
  }
}
