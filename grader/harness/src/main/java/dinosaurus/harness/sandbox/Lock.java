package dinosaurus.harness.sandbox;

import dinosaurus.harness.system.TemporaryFolders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Locks a process before it becomes a JVM, by what the kernel lets everybody do to himself: a
 * Landlock ruleset for files and a filter of system calls for the rest.
 *
 * <p>From within a JVM it would be too late, since some of its threads are running by then. So a
 * script does it, in Perl, which every Debian and Ubuntu has.
 */
final class Lock {

  private static final String SCRIPT = "lock.pl";
  private static final String OWN = "own";

  /** What starts a program; the system's is the one that is there. */
  private static final List<Path> LOADERS =
      List.of(
          Path.of("/lib64/ld-linux-x86-64.so.2"),
          Path.of("/lib/ld-linux-aarch64.so.1"),
          Path.of("/lib/ld-musl-x86_64.so.1"),
          Path.of("/lib/ld-musl-aarch64.so.1"));

  private static final List<Path> DEVICES =
      List.of(Path.of("/dev/zero"), Path.of("/dev/random"), Path.of("/dev/urandom"));

  private static final Path NOTHING = Path.of("/dev/null");
  private static final Path ITSELF = Path.of("/proc/self");

  private final Path perl;
  private final Path script;
  private final String machine;

  private Lock(Path perl, Path script, String machine) {
    this.perl = perl;
    this.script = script;
    this.machine = machine;
  }

  /**
   * Returns the lock, if this is Linux, Perl is installed and the machine's calls are known;
   * whether the kernel has what it takes shows when it is tried.
   *
   * @throws IOException if there is no room for a temporary file
   */
  static Optional<Lock> find() throws IOException {
    String machine = System.getProperty("os.arch");
    Optional<Path> perl = Tools.find("perl");
    Optional<SeccompFilter> filter = SeccompFilter.of(machine);
    return perl.isEmpty() || filter.isEmpty() || !Files.exists(ITSELF)
        ? Optional.empty()
        : Optional.of(new Lock(perl.get(), script(filter.get()), machine));
  }

  /** Writes the script with its filter, for whoever a sandbox runs it as. */
  private static Path script(SeccompFilter filter) throws IOException {
    Path folder = TemporaryFolders.createUntilExit("lock-");
    Path file = folder.resolve(SCRIPT);
    try (InputStream in = Lock.class.getResourceAsStream(SCRIPT)) {
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, script + filter.text(OWN));
    }
    permit(folder, "rwx--x--x");
    permit(file, "rw-r--r--");
    return file;
  }

  private static void permit(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  /** Returns what has to be there for the lock besides what a JVM needs. */
  List<Path> files() {
    return List.of(perl, script);
  }

  /**
   * Returns what to write before the command of a JVM.
   *
   * @param jvm what it runs
   * @param folder what it may write to
   */
  List<String> prefix(Jvm jvm, Path folder) {
    return prefix(jvm.files().toList(), folder, Jvm.program());
  }

  /**
   * Returns what to write before a command.
   *
   * @param readable what it may read besides the JDK and the system's libraries
   * @param folder what it may write to
   * @param program what it may execute
   */
  List<String> prefix(List<Path> readable, Path folder, Path program) {
    List<String> command = new ArrayList<>(List.of(perl.toString(), script.toString(), machine));
    Stream.of(JdkFiles.LIBRARIES, JdkFiles.all(), DEVICES, List.of(ITSELF), readable)
        .flatMap(files -> files.stream())
        .filter(Files::exists)
        .forEach(file -> command.add("read=" + file));
    command.add("write=" + NOTHING);
    command.add("write=" + folder);
    LOADERS.stream().filter(Files::exists).forEach(file -> command.add("execute=" + file));
    command.add("execute=" + program);
    command.add("--");
    return command;
  }
}
