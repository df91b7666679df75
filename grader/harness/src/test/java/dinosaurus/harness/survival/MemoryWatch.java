package dinosaurus.harness.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Watches the memory of a process and everything that it started, as Linux tells it. */
final class MemoryWatch {

  private static final int PAGE_BYTES = 4096;
  private static final int RESIDENT_PAGES = 1;

  private final ProcessHandle root;
  private long peakBytes;

  MemoryWatch(Process root) {
    this.root = root.toHandle();
  }

  /** Looks once. */
  void look() {
    long bytes =
        Stream.concat(Stream.of(root), root.descendants())
            .mapToLong(MemoryWatch::residentBytes)
            .sum();
    peakBytes = Math.max(peakBytes, bytes);
  }

  long peakMegabytes() {
    return peakBytes >> 20;
  }

  private static long residentBytes(ProcessHandle process) {
    try {
      String pages = Files.readString(Path.of("/proc/" + process.pid() + "/statm"));
      return Long.parseLong(pages.split(" ")[RESIDENT_PAGES]) * PAGE_BYTES;
    } catch (IOException | ArrayIndexOutOfBoundsException e) {
      return 0; // It has ended.
    }
  }
}
