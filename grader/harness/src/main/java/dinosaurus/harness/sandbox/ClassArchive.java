package dinosaurus.harness.sandbox;

import dinosaurus.fixtures.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the loaded classes of a process in a file, from which the JVM starts others twice as fast
 * (application class data sharing, JEP 350).
 *
 * <p>The file lies beside the grader's jars and serves the JDK that made it; where it can't be
 * made, processes start without.
 */
public final class ClassArchive {

  private static final int HEAP_MEGABYTES = 64;
  private static final int NAME_DIGITS = 16;
  private static final long PATIENCE_SECONDS = 60;

  private ClassArchive() {}

  /**
   * Returns a program that starts from an archive, which is made if it isn't there. Where the
   * sandbox has a JDK of its own, or the class path isn't jars in a folder to write to, that is the
   * program as it was.
   *
   * @param jvm the program
   * @param sandbox what it will run in
   * @param training the main class of a program that uses the same classes, and ends
   * @throws IOException if the archive can't be looked for
   * @throws InterruptedException if this thread is interrupted
   */
  public static Jvm sharing(Jvm jvm, Sandbox sandbox, Class<?> training)
      throws IOException, InterruptedException {
    List<Path> classPath = jvm.classPath();
    boolean areJars = classPath.stream().allMatch(Files::isRegularFile);
    Path folder = classPath.get(0).toAbsolutePath().getParent();
    if (!sandbox.sharesJdk() || !areJars || !Files.isWritable(folder)) {
      return jvm;
    }
    Path archive = folder.resolve("worker-" + name(training, classPath) + ".jsa");
    if (!Files.exists(archive)) {
      make(archive, training);
    }
    return Files.exists(archive)
        ? jvm.withOptions(List.of("-XX:SharedArchiveFile=" + archive)).withReadable(archive)
        : jvm;
  }

  /** Names what the archive depends on: the classes, the JVM, the jars, and the flags. */
  private static String name(Class<?> training, List<Path> classPath) throws IOException {
    StringBuilder parts = new StringBuilder(training.getName());
    parts.append(System.getProperty("java.vm.version"));
    parts.append(System.getProperty("java.home")).append(Jvm.FLAGS);
    for (Path jar : classPath) {
      parts.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
    }
    return Sha256.hex(parts.toString().getBytes(StandardCharsets.UTF_8)).substring(0, NAME_DIGITS);
  }

  /** Makes the archive under another name first, since another run may be making it, too. */
  private static void make(Path archive, Class<?> training)
      throws IOException, InterruptedException {
    Path folder = archive.getParent();
    Path fresh = Files.createTempFile(folder, "worker-", ".tmp");
    try {
      Jvm jvm =
          Jvm.ofWorker(HEAP_MEGABYTES, training)
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
