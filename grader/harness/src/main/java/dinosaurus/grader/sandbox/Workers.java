package dinosaurus.grader.sandbox;

import dinosaurus.grader.worker.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts the processes that run submissions; several threads may share it.
 *
 * <p>Each serves one submission, in a folder of its own to work in, which nobody has used before.
 */
public final class Workers implements AutoCloseable {

  private final Sandbox sandbox;
  private final Jvm jvm;
  private final Path folders;
  private final Map<ConfinedProcess, Path> running = new ConcurrentHashMap<>();

  /**
   * Creates the starter.
   *
   * @param sandbox what keeps the processes apart from the machine
   * @param limits their heap
   * @throws IOException if there is no room for temporary folders
   * @throws InterruptedException if this thread is interrupted
   */
  public Workers(Sandbox sandbox, Limits limits) throws IOException, InterruptedException {
    this.sandbox = sandbox;
    this.folders = Files.createTempDirectory("dino-");
    this.jvm = jvm(limits);
  }

  private static Jvm jvm(Limits limits) throws IOException, InterruptedException {
    List<Path> classPath = ClassPaths.worker();
    Optional<Path> archive = ClassArchive.find(classPath);
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:MaxMetaspaceSize=128m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:MaxDirectMemorySize=16m"));
    archive.ifPresent(file -> options.add("-XX:SharedArchiveFile=" + file));
    return new Jvm(
        limits.heapMegabytes(),
        options,
        classPath,
        Worker.class.getName(),
        List.of(),
        archive.map(List::of).orElse(List.of()));
  }

  /**
   * Returns a process that has run nothing yet.
   *
   * @throws IOException if it can't be started
   * @throws InterruptedException if this thread is interrupted
   */
  ConfinedProcess take() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(folders, "worker-");
    ConfinedProcess process = ConfinedProcess.start(sandbox, jvm, folder);
    running.put(process, folder);
    return process;
  }

  /** Ends a process, and deletes what it left in its folder. */
  void end(ConfinedProcess process) {
    process.close();
    Folders.delete(running.remove(process));
  }

  /** Ends all processes. */
  @Override
  public void close() {
    running.keySet().forEach(this::end);
    Folders.delete(folders);
  }
}
