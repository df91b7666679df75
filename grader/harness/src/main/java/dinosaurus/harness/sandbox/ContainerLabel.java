package dinosaurus.harness.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Marks the containers of this process, so that they are known when it is killed.
 *
 * <p>The mark is the name of a file in the temporary folder, which is locked as long as this
 * process lives, however it ends.
 */
final class ContainerLabel {

  private static final String KEY = "dinosaurus.grader=";
  private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));

  private static Path own;
  private static FileChannel lock;

  private ContainerLabel() {}

  /** Returns this process's own, for the engine that it uses. */
  static synchronized String own(ContainerEngine engine) throws IOException {
    if (own == null) {
      own = Files.createTempFile(FOLDER, prefix(engine), "");
      own.toFile().deleteOnExit();
      lock = FileChannel.open(own, StandardOpenOption.WRITE);
      lock.lock();
    }
    return of(own);
  }

  /** Removes the containers of those processes that were killed. */
  static synchronized void sweep(ContainerEngine engine) throws IOException, InterruptedException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, prefix(engine) + "*")) {
      for (Path file : files) {
        // Closing any channel to its own would give the lock up.
        if (!file.equals(own) && isAbandoned(file)) {
          List<String> left = engine.containers(of(file));
          if (!left.isEmpty()) {
            engine.remove(left);
          }
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isAbandoned(Path file) {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock taken = channel.tryLock()) {
      return taken != null;
    } catch (IOException e) {
      return false; // It is another user's, or gone.
    }
  }

  private static String prefix(ContainerEngine engine) {
    return "dino-" + engine.name() + "-";
  }

  private static String of(Path file) {
    return KEY + file.getFileName();
  }
}
