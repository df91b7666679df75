package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a process under bubblewrap: it sees its own classes, the JDK and the system's libraries, all
 * read-only, an empty folder in memory, no network and no other process.
 */
final class BubblewrapSandbox implements Sandbox {

  /** The nobody of most systems. */
  private static final String NOBODY = "65534";

  private static final String FOLDER = "/scratch";
  private static final String FOLDER_BYTES = Long.toString(16L << 20);
  private static final String FILTER_DESCRIPTOR = "9";

  /** What bubblewrap starts is the second process of its namespace. */
  private static final int PROCESS = 2;

  /**
   * What bubblewrap itself makes, and leaves open to writing: the shared memory below {@code /dev}
   * has no limit, and where the grader is root's, {@code /proc/sys} holds the machine's settings.
   */
  private static final List<String> READ_ONLY = List.of("/proc", "/dev", "/");

  private final Path bubblewrap;
  private final Optional<Lock> lock;
  private final Optional<Path> filter;

  private BubblewrapSandbox(Path bubblewrap, Optional<Lock> lock, Optional<Path> filter) {
    this.bubblewrap = bubblewrap;
    this.lock = lock;
    this.filter = filter;
  }

  /** Returns a sandbox whose processes are locked besides. */
  static BubblewrapSandbox with(Lock lock, Path bubblewrap) {
    return new BubblewrapSandbox(bubblewrap, Optional.of(lock), Optional.empty());
  }

  /**
   * Returns a sandbox with a filter of system calls, where there is one for the machine.
   *
   * @throws IOException if there is no room for a temporary file
   */
  static BubblewrapSandbox withoutLock(Path bubblewrap) throws IOException {
    Optional<SeccompFilter> filter = SeccompFilter.of(System.getProperty("os.arch"));
    if (filter.isEmpty()) {
      return new BubblewrapSandbox(bubblewrap, Optional.empty(), Optional.empty());
    }
    Path file = TemporaryFolders.createUntilExit("filter-").resolve("calls.bpf");
    Files.write(file, filter.get().bytes(PROCESS));
    return new BubblewrapSandbox(bubblewrap, Optional.empty(), Optional.of(file));
  }

  @Override
  public String name() {
    return lock.isPresent() ? "bubblewrap with the lock" : "bubblewrap";
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    List<String> command = new ArrayList<>(Prlimit.prefix(jvm));
    filter.ifPresent(file -> command.addAll(withFilter(file)));
    command.add(bubblewrap.toString());
    command.addAll(isolation());
    filter.ifPresent(file -> command.addAll(List.of("--seccomp", FILTER_DESCRIPTOR)));
    libraries(command);
    command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    command.addAll(List.of("--size", FOLDER_BYTES, "--tmpfs", FOLDER, "--chdir", FOLDER));
    JdkFiles.all().forEach(file -> show(file, command));
    jvm.files().forEach(file -> show(file, command));
    lock.ifPresent(one -> one.files().forEach(file -> show(file, command)));
    READ_ONLY.forEach(place -> command.addAll(List.of("--remount-ro", place)));
    lock.ifPresent(one -> command.addAll(one.prefix(jvm, Path.of(FOLDER))));
    command.addAll(jvm.command(Path.of(FOLDER)));
    return Launcher.withoutEnvironment(command);
  }

  @Override
  public Path writable(Path folder) {
    return Path.of(FOLDER);
  }

  @Override
  public boolean hidesProcesses() {
    return true;
  }

  private static List<String> isolation() {
    return List.of(
        "--unshare-all",
        "--die-with-parent",
        "--new-session",
        "--uid",
        NOBODY,
        "--gid",
        NOBODY,
        "--cap-drop",
        "ALL",
        "--clearenv");
  }

  /** Opens the filter's file before what follows, since Java can't hand a descriptor down. */
  private static List<String> withFilter(Path file) {
    return List.of(
        "/bin/sh", "-c", "exec \"$@\" " + FILTER_DESCRIPTOR + "<\"$0\"", file.toString());
  }

  private static void libraries(List<String> command) {
    for (Path folder : JdkFiles.LIBRARIES) {
      if (Files.isSymbolicLink(folder)) {
        command.addAll(List.of("--symlink", target(folder), folder.toString()));
      } else if (Files.isDirectory(folder)) {
        show(folder, command);
      }
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void show(Path file, List<String> command) {
    command.addAll(List.of("--ro-bind", file.toString(), file.toString()));
  }
}
