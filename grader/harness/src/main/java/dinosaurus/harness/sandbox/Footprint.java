package dinosaurus.harness.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;

/**
 * Watches what a process takes of the machine beyond its heap, where the system has {@code /proc}.
 *
 * <p>The kernel would do this by a control group, but lets only root make one, or whom the system's
 * administrator has told it to.
 */
public final class Footprint {

  /** Files that take no room take memory of the kernel all the same: about 1 KB each. */
  private static final int MOST_FILES = 2_000;

  private static final long MOST_FILE_BYTES = 64 << 20;

  /** What is in memory, of files, too, and what was moved out; what is locked is in no other. */
  private static final List<String> COUNTED = List.of("VmRSS:", "VmSwap:", "VmLck:", "VmPTE:");

  private final Path process;
  private final Path folder;
  private final long mostKilobytes;

  /**
   * Creates the watch.
   *
   * @param process the number of the process
   * @param heapMegabytes its heap
   * @param folder where it may write, as it sees it
   */
  public Footprint(long process, int heapMegabytes, Path folder) {
    this.process = Path.of("/proc", Long.toString(process));
    this.folder = this.process.resolve("root").resolve(folder.toString().substring(1));
    this.mostKilobytes = ((long) heapMegabytes + Jvm.OVERHEAD_MEGABYTES) << 10;
  }

  /** Tells whether the process has taken more than it may. */
  public boolean isTooLarge() {
    return memory() > mostKilobytes || new Room().isTooLarge();
  }

  private long memory() {
    try {
      return kilobytes(Files.readAllLines(process.resolve("status")));
    } catch (IOException e) {
      return 0;
    }
  }

  /** Adds up what a status of the kernel says of a process's memory. */
  static long kilobytes(List<String> status) {
    return status.stream()
        .filter(line -> COUNTED.stream().anyMatch(line::startsWith))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .sum();
  }

  /** Counts files, whatever becomes of some meanwhile. */
  private final class Room extends SimpleFileVisitor<Path> {

    private int files;
    private long bytes;

    boolean isTooLarge() {
      try {
        Files.walkFileTree(folder, this);
        addUnlinked();
      } catch (IOException e) {
        // The process has ended, or this system has no such folders.
      }
      return files > MOST_FILES || bytes > MOST_FILE_BYTES;
    }

    /** Adds files without a name, on a disk or in memory alone, that the process has open. */
    private void addUnlinked() throws IOException {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(process.resolve("fd"))) {
        for (Path one : all) {
          bytes += unlinkedBytes(one);
        }
      }
    }

    private static long unlinkedBytes(Path descriptor) {
      try {
        Map<String, Object> file = Files.readAttributes(descriptor, "unix:nlink,size");
        return file.get("nlink").equals(0) ? (long) file.get("size") : 0;
      } catch (IOException e) {
        return 0;
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes attributes) {
      return count(0);
    }

    @Override
    public FileVisitResult visitFile(Path one, BasicFileAttributes attributes) {
      return count(attributes.size());
    }

    private FileVisitResult count(long size) {
      files++;
      bytes += size;
      return files > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path one, IOException why) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path one, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }
}
