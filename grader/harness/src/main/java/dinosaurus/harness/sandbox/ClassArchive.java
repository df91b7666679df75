package dinosaurus.harness.sandbox;

import dinosaurus.fixtures.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the loaded classes of a process in a file, from which the JVM starts others twice as fast
 * (application class data sharing, JEP 350).
 *
 * <p>The file lies beside the grader's jars and serves the JDK that made it until a jar is another;
 * where it can't be made, processes start without.
 */
public final class ClassArchive {

  private static final String JVM =
      System.getProperty("java.vm.version") + System.getProperty("java.home") + Jvm.FLAGS;

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
    String kind = "worker-" + digest(training.getName(), JVM) + "-";
    Path archive = folder.resolve(kind + digest(files(classPath)) + ".jsa");
    if (!Files.exists(archive)) {
      make(archive, jvm, training);
      deleteOthers(folder, kind, archive);
    }
    return Files.exists(archive)
        ? jvm.withOptions(List.of("-XX:SharedArchiveFile=" + archive)).withReadable(archive)
        : jvm;
  }

  private static String files(List<Path> classPath) throws IOException {
    StringBuilder files = new StringBuilder();
    for (Path jar : classPath) {
      files.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
    }
    return files.toString();
  }

  private static String digest(String... parts) {
    byte[] bytes = String.join(" ", parts).getBytes(StandardCharsets.UTF_8);
    return Sha256.hex(bytes).substring(0, NAME_DIGITS);
  }

  /** Makes the archive under another name first, since another run may be making it, too. */
  private static void make(Path archive, Jvm jvm, Class<?> training)
      throws IOException, InterruptedException {
    Path folder = archive.getParent();
    Path fresh = Files.createTempFile(folder, "worker-", ".tmp");
    try {
      if (ends(training(jvm, training, fresh).command(folder)) && Files.size(fresh) > 0) {
        Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Jvm training(Jvm jvm, Class<?> training, Path archive) {
    return Jvm.ofWorker(HEAP_MEGABYTES, training)
        .withClassPath(jvm.classPath())
        .withOptions(List.of("-XX:ArchiveClassesAtExit=" + archive));
  }

  /** Runs a program, and tells whether it ended well. */
  private static boolean ends(List<String> command) throws IOException, InterruptedException {
    Process process =
        Launcher.withoutEnvironment(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } finally {
      Launcher.kill(process);
    }
  }

  /** Deletes what the same JDK made of jars that were here before; what is in use may stay. */
  private static void deleteOthers(Path folder, String kind, Path archive) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, kind + "*.jsa")) {
      for (Path file : files) {
        if (!file.equals(archive)) {
          file.toFile().delete();
        }
      }
    }
  }
}
