package dinosaurus.grader.sandbox;

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
  private static final List<Path> LIBRARIES =
      List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/lib"), Path.of("/lib64"));

  /**
   * What bubblewrap itself makes, and leaves open to writing: the shared memory below {@code /dev}
   * has no limit, and where the grader is root's, {@code /proc/sys} holds the machine's settings.
   */
  private static final List<String> READ_ONLY = List.of("/proc", "/dev", "/");

  private final Path bubblewrap;
  private final Optional<Path> filter;

  /**
   * Creates the sandbox.
   *
   * @param bubblewrap the program
   * @param filter the file of the system calls' filter; nothing where there is none for the machine
   */
  BubblewrapSandbox(Path bubblewrap, Optional<Path> filter) {
    this.bubblewrap = bubblewrap;
    this.filter = filter;
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    List<String> command = new ArrayList<>(ResourceLimits.prefix(jvm));
    filter.ifPresent(file -> command.addAll(withFilter(file)));
    command.add(bubblewrap.toString());
    command.addAll(isolation());
    filter.ifPresent(file -> command.addAll(List.of("--seccomp", FILTER_DESCRIPTOR)));
    libraries(command);
    command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    command.addAll(List.of("--size", FOLDER_BYTES, "--tmpfs", FOLDER, "--chdir", FOLDER));
    JdkFiles.all().forEach(file -> show(file, command));
    jvm.files().forEach(file -> show(file, command));
    READ_ONLY.forEach(place -> command.addAll(List.of("--remount-ro", place)));
    command.addAll(jvm.command(Path.of(FOLDER)));
    return Jdk.withoutEnvironment(command);
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
    for (Path folder : LIBRARIES) {
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
