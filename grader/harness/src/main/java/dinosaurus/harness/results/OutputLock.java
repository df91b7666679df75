package dinosaurus.harness.results;

import dinosaurus.harness.system.UnwritableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps two commands from writing to one folder; the system gives the lock back when one dies, and
 * the next one clears away what that left half-written.
 */
public final class OutputLock implements AutoCloseable {

  private static final String HALF_WRITTEN = "*.[0-9]*-[0-9]*.tmp";

  private final Path folder;
  private final FileChannel channel;

  private OutputLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder the folder; made if it isn't there
   * @throws InUseException if another run has it
   * @throws UnwritableException if the folder can't be written
   * @throws IOException if it can't be read
   */
  public static OutputLock take(Path folder) throws IOException {
    FileChannel channel = open(folder);
    try {
      if (channel.tryLock() != null) {
        clear(folder);
        return new OutputLock(folder, channel);
      }
    } catch (OverlappingFileLockException e) {
      // This process has it.
    }
    channel.close();
    throw new InUseException(folder);
  }

  private static FileChannel open(Path folder) throws UnwritableException {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          folder.resolve(ResultFiles.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UnwritableException(folder);
    }
  }

  /** Returns the folder that nobody else writes to. */
  public Path folder() {
    return folder;
  }

  private static void clear(Path folder) throws IOException {
    clearBelow(folder);
    Path full = folder.resolve(ResultFiles.INSTRUCTOR);
    if (Files.isDirectory(full)) {
      clearBelow(full);
    }
  }

  private static void clearBelow(Path folder) throws IOException {
    deleteHalfWritten(folder);
    List<Path> below;
    try (Stream<Path> entries = Files.list(folder)) {
      below = entries.filter(Files::isDirectory).toList();
    }
    for (Path reports : below) {
      deleteHalfWritten(reports);
    }
  }

  private static void deleteHalfWritten(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, HALF_WRITTEN)) {
      for (Path file : files) {
        boolean isSubmission = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
        if (!isSubmission) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** Says that another run is writing to the folder of reports. */
  public static final class InUseException extends IOException {

    private static final long serialVersionUID = 1;

    private InUseException(Path folder) {
      super("Another run is writing to " + folder + "; wait for it, or use another folder.");
    }
  }
}
