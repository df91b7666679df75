package dinosaurus.harness.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Limits memory and files of a process with {@code prlimit}, where there is one. */
final class ResourceLimits {

  /**
   * What a JVM reserves besides its heap, most of which it never uses; less makes it unreliable.
   */
  private static final int RESERVED_MEGABYTES = 2560;

  private static final int OPEN_FILES = 256;
  private static final long FILE_BYTES = 16 << 20;

  private static final Optional<Path> PRLIMIT = Tools.find("prlimit");

  private ResourceLimits() {}

  /** Returns what to write before a command; nothing if the limits can't be set. */
  static List<String> prefix(Jvm jvm) {
    long addresses = (long) (RESERVED_MEGABYTES + jvm.heapMegabytes()) << 20;
    return PRLIMIT
        .map(
            prlimit ->
                List.of(
                    prlimit.toString(),
                    "--as=" + addresses,
                    "--core=0",
                    "--nofile=" + OPEN_FILES,
                    "--fsize=" + FILE_BYTES,
                    "--memlock=0",
                    "--"))
        .orElse(List.of());
  }
}
