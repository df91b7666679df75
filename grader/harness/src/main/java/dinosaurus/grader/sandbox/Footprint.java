package dinosaurus.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Watches what a process takes of the machine beyond its heap, where the system has {@code /proc}.
 *
 * <p>The kernel would do this by a control group, but lets only root make one, or whom the system's
 * administrator has told it to.
 */
final class Footprint {

  /** What a JVM takes beside its heap if it fills all that it is allowed, and some more. */
  private static final long OVERHEAD_KILOBYTES = 512 << 10;

  /** Files that take no room take memory of the kernel all the same: about 1 KB each. */
  private static final int MOST_FILES = 2_000;

  private static final String RESIDENT = "VmRSS:";

  private final Path status;
  private final Path folder;
  private final long mostKilobytes;

  /**
   * Creates the watch.
   *
   * @param process the number of the process
   * @param heapMegabytes its heap
   * @param folder where it may write, as it sees it
   */
  Footprint(long process, int heapMegabytes, Path folder) {
    Path proc = Path.of("/proc", Long.toString(process));
    this.status = proc.resolve("status");
    this.folder = proc.resolve("root").resolve(folder.toString().substring(1));
    this.mostKilobytes = ((long) heapMegabytes << 10) + OVERHEAD_KILOBYTES;
  }

  /** Tells whether the process has taken more than it may. */
  boolean isTooLarge() {
    return residentKilobytes() > mostKilobytes || files() > MOST_FILES;
  }

  private long residentKilobytes() {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private long files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.limit(MOST_FILES + 1).count();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
