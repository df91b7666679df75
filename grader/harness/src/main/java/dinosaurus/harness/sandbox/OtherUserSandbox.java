package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.harness.system.TemporaryUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs each process as a user of its own, where the grader is root but may not make namespaces, as
 * in most containers: it can read only what everybody may read, and can touch neither the grader
 * nor another process.
 */
final class OtherUserSandbox implements Sandbox {

  /** The kernel counts them by user, so that they bind this process alone. */
  private static final int MOST_THREADS = 1_024;

  /** Keeps copies of jars and folders of classes that everybody may read, wherever they are. */
  private static final class ReadableCopies {

    private final Path folder;
    private final Map<Path, Path> copies = new HashMap<>();

    /**
     * Makes room for them until this JVM ends, in a folder that is open to whom it is named to.
     *
     * @throws IOException if there is none
     */
    ReadableCopies() throws IOException {
      folder = TemporaryFolders.createUntilExit("classes-");
      permit(folder.getParent(), "rwx--x--x");
      permit(folder, "rwx--x--x");
    }

    /** Returns the copies of files and folders, in their order. */
    synchronized List<Path> of(List<Path> originals) {
      return originals.stream()
          .map(original -> copies.computeIfAbsent(original, this::copy))
          .toList();
    }

    private Path copy(Path original) {
      Path copy = folder.resolve(copies.size() + "-" + original.getFileName());
      try (Stream<Path> all = Files.walk(original)) {
        for (Path file : all.toList()) {
          Path target = copy.resolve(original.relativize(file).toString());
          Files.copy(file, target);
          permit(target, Files.isDirectory(target) ? "rwxr-xr-x" : "rw-r--r--");
        }
        return copy;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void permit(Path path, String permissions) throws IOException {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private final ReadableCopies copies;
  private final Optional<Lock> lock;

  private OtherUserSandbox(ReadableCopies copies, Optional<Lock> lock) {
    this.copies = copies;
    this.lock = lock;
  }

  /**
   * Returns the sandbox, if this process is root, {@code setpriv} is installed, and there are ids
   * of users to spare.
   *
   * @param lock what locks the processes besides
   * @throws IOException if there is no room for temporary files
   */
  static Optional<Sandbox> find(Optional<Lock> lock) throws IOException {
    return TemporaryUser.areAvailable()
        ? Optional.of(new OtherUserSandbox(new ReadableCopies(), lock))
        : Optional.empty();
  }

  @Override
  public String name() {
    return lock.isPresent() ? "the lock as another user" : "another user";
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    TemporaryUser user = TemporaryUser.create();
    give(folder, user);
    List<String> launcher =
        new ArrayList<>(Prlimit.prefix("--nproc=" + MOST_THREADS, "--msgqueue=0"));
    launcher.addAll(user.launcher());
    return new PlainSandbox(launcher, lock)
        .prepare(jvm.withClassPath(copies.of(jvm.classPath())), folder);
  }

  @Override
  public Path writable(Path folder) {
    return folder;
  }

  @Override
  public boolean hidesProcesses() {
    return lock.isPresent();
  }

  private static void give(Path folder, TemporaryUser user) {
    try {
      user.give(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
