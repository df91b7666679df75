package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs each process as a user of its own, where the grader is root but may not make namespaces, as
 * in most containers: it can read only what everybody may read, and can touch neither the grader
 * nor another process.
 */
final class OtherUserSandbox implements Sandbox {

  /** The kernel counts them by user, so that they bind this process alone. */
  private static final int MOST_THREADS = 1_024;

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
    List<String> launcher = new ArrayList<>();
    Tools.find("prlimit")
        .ifPresent(
            prlimit ->
                launcher.addAll(
                    List.of(prlimit.toString(), "--nproc=" + MOST_THREADS, "--msgqueue=0", "--")));
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
