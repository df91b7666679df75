package dinosaurus.harness.sandbox;

import dinosaurus.fixtures.Sha256;
import dinosaurus.worker.ClassDataTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the loaded classes of a worker in a file, from which the JVM starts others twice as fast
 * (application class data sharing, JEP 350).
 *
 * <p>The file lies beside the grader's jars and serves the JDK that made it; where it can't be
 * made, workers start without.
 */
public final class ClassArchive {

  private static final int HEAP_MEGABYTES = 64;
  private static final int NAME_DIGITS = 16;
  private static final long PATIENCE_SECONDS = 60;

  private ClassArchive() {}

  /** Returns the archive for the class path of workers, which it makes if it isn't there. */
  public static Optional<Path> find() throws IOException, InterruptedException {
    List<Path> classPath = ClassPaths.worker();
    boolean areJars = classPath.stream().allMatch(Files::isRegularFile);
    Path folder = classPath.get(0).toAbsolutePath().getParent();
    if (!areJars || !Files.isWritable(folder)) {
      return Optional.empty();
    }
    Path archive = folder.resolve("worker-" + name(classPath) + ".jsa");
    if (!Files.exists(archive)) {
      make(archive);
    }
    return Files.exists(archive) ? Optional.of(archive) : Optional.empty();
  }

  /** Names what the archive depends on: the JVM, the jars, and the flags. */
  private static String name(List<Path> classPath) throws IOException {
    StringBuilder parts = new StringBuilder(System.getProperty("java.vm.version"));
    parts.append(System.getProperty("java.home")).append(Jvm.FLAGS);
    for (Path jar : classPath) {
      parts.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
    }
    return Sha256.hex(parts.toString().getBytes(StandardCharsets.UTF_8)).substring(0, NAME_DIGITS);
  }

  /** Makes the archive under another name first, since another run may be making it, too. */
  private static void make(Path archive) throws IOException, InterruptedException {
    Path folder = archive.getParent();
    Path fresh = Files.createTempFile(folder, "worker-", ".tmp");
    try {
      Jvm jvm =
          Jvm.ofWorker(HEAP_MEGABYTES, ClassDataTraining.class)
              .withOptions(List.of("-XX:ArchiveClassesAtExit=" + fresh));
      Process process =
          Launcher.withoutEnvironment(jvm.command(folder))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Launcher.kill(process);
      if (ended && process.exitValue() == 0 && Files.size(fresh) > 0) {
        Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
