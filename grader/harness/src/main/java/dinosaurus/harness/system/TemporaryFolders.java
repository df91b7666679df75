package dinosaurus.harness.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes temporary folders, all of them in one of this process.
 *
 * <p>That one is there as long as any of them is, and is locked as long as this process lives: what
 * a killed process left is cleared away by the next.
 */
public final class TemporaryFolders {

  private static final String PREFIX = "dino-run-";

  /** Holds a byte from when it is locked; a folder without it is none that was left. */
  private static final String LOCK = ".dino-run";

  private static Path home;
  private static FileChannel lock;

  private TemporaryFolders() {}

  /**
   * Makes a folder that only this user may open.
   *
   * @param prefix what its name begins with
   * @return its path, without links
   * @throws IOException if there is no room for it
   */
  public static synchronized Path create(String prefix) throws IOException {
    if (home == null) {
      open(Path.of(System.getProperty("java.io.tmpdir")).toRealPath());
    }
    return Files.createTempDirectory(home, prefix);
  }

  /**
   * Makes a folder that is deleted when this JVM ends.
   *
   * @param prefix what its name begins with
   * @return its path, without links
   * @throws IOException if there is no room for it
   */
  public static Path createUntilExit(String prefix) throws IOException {
    Path folder = create(prefix);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void open(Path parent) throws IOException {
    home = Files.createTempDirectory(parent, PREFIX);
    lock =
        FileChannel.open(
            home.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    lock.write(ByteBuffer.allocate(1));
    sweep(parent);
  }

  /** Deletes a folder and what is in it, as far as the system lets it. */
  public static void delete(Path folder) {
    deleteAsOwner(folder);
    close();
  }

  /**
   * Does so; what a submission made undeletable stays.
   *
   * <p>What is in the folder of another user, that user deletes: it could turn root's hand
   * elsewhere, but has nothing to gain from its own.
   *
   * @param folder a folder that only this user can put something else in the place of
   */
  private static void deleteAsOwner(Path folder) {
    Optional<TemporaryUser> other = TemporaryUser.ownerOf(folder);
    try {
      if (other.isPresent()) {
        new Leftovers(other.get()).clear(folder);
        Files.deleteIfExists(folder);
      } else {
        deleteOwn(folder);
      }
    } catch (IOException | UncheckedIOException e) {
      // It lies in the system's temporary folder, which the system clears.
    }
  }

  private static void deleteOwn(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  /** Deletes the folder of this process if it holds nothing more. */
  private static synchronized void close() {
    if (home != null && children(home).size() == 1) {
      try {
        lock.close();
      } catch (IOException e) {
        // The system gives the lock back when this process ends.
      }
      deleteAsOwner(home);
      home = null;
    }
  }

  private static void sweep(Path parent) {
    for (Path folder : children(parent)) {
      if (!folder.equals(home)) {
        deleteIfLeft(folder);
      }
    }
  }

  /** Tells whether this user made a folder; in it, nobody else can have made anything. */
  private static boolean isOurs(Path folder) throws IOException {
    return folder.getFileName().toString().startsWith(PREFIX)
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(home));
  }

  private static void deleteIfLeft(Path folder) {
    try {
      if (isOurs(folder) && clear(folder)) {
        deleteAsOwner(folder);
      }
    } catch (IOException e) {
      // It isn't one that was left, or another process deletes it at this moment.
    }
  }

  /** Deletes what is in a folder, but for its lock; tells whether no process had that. */
  private static boolean clear(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock taken = channel.tryLock()) {
      if (taken == null || channel.size() == 0) {
        return false;
      }
      children(folder).stream()
          .filter(child -> !child.equals(file))
          .forEach(TemporaryFolders::deleteAsOwner);
      return true;
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
