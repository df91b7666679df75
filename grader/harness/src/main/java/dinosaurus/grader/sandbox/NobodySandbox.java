package dinosaurus.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a process as the user nobody, where the grader is root but may not make namespaces, as in
 * most containers: it can read only what everybody may read, and can't touch the grader.
 */
final class NobodySandbox implements Sandbox {

  /** The nobody of most systems. */
  private static final int NOBODY = 65534;

  private final Sandbox plain;

  private NobodySandbox(Path setpriv) {
    plain =
        new PlainSandbox(
            List.of(
                setpriv.toString(),
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all",
                "--pdeathsig=KILL",
                "--"));
  }

  /**
   * Returns the sandbox, if this process is root, {@code setpriv} is installed, and everybody may
   * read what a worker needs.
   */
  static Optional<Sandbox> find() {
    return isRoot() && ClassPaths.worker().stream().allMatch(NobodySandbox::isForEverybody)
        ? Tools.find("setpriv").map(NobodySandbox::new)
        : Optional.empty();
  }

  private static boolean isForEverybody(Path file) {
    return may(file, PosixFilePermission.OTHERS_READ)
        && Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
            .allMatch(folder -> may(folder, PosixFilePermission.OTHERS_EXECUTE));
  }

  private static boolean may(Path path, PosixFilePermission permission) {
    try {
      return Files.getPosixFilePermissions(path).contains(permission);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public ProcessBuilder prepare(Jvm jvm, Path folder) {
    give(folder);
    return plain.prepare(jvm, folder);
  }

  @Override
  public Path writable(Path folder) {
    return plain.writable(folder);
  }

  @Override
  public boolean hidesProcesses() {
    return plain.hidesProcesses();
  }

  private static void give(Path folder) {
    try {
      Files.setAttribute(folder, "unix:uid", NOBODY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
