package dinosaurus.harness.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Limits what a process takes with {@code prlimit}, where there is one. */
final class Prlimit {

  /**
   * What a JVM reserves besides its heap, most of which it never uses; less makes it unreliable.
   */
  private static final int RESERVED_MEGABYTES = 2560;

  private static final int OPEN_FILES = 256;
  private static final long FILE_BYTES = 16 << 20;

  private static final Optional<Path> PROGRAM = Tools.find("prlimit");

  private Prlimit() {}

  /** Returns what to write before a command to limit the memory and the files of a JVM. */
  static List<String> prefix(Jvm jvm) {
    long addresses = (long) (RESERVED_MEGABYTES + jvm.heapMegabytes()) << 20;
    return prefix(
        "--as=" + addresses,
        "--core=0",
        "--nofile=" + OPEN_FILES,
        "--fsize=" + FILE_BYTES,
        "--memlock=0");
  }

  /** Returns what to write before a command to set some limits; nothing if they can't be set. */
  static List<String> prefix(String... limits) {
    return PROGRAM
        .map(
            program ->
                Stream.of(Stream.of(program.toString()), Stream.of(limits), Stream.of("--"))
                    .flatMap(words -> words)
                    .toList())
        .orElse(List.of());
  }
}
