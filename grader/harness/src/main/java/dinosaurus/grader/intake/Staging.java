package dinosaurus.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Unpacks the download of a class into a folder: its Java files, its archives, its list of names.
 */
final class Staging implements Archive.Visitor {

  private static final long MOST_PACKED = 4L << 30;
  private static final long MOST_UNPACKED = 8L << 30;
  private static final int MOST_BYTES_OF_FILE = 20 << 20;

  private final Path folder;

  private Staging(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks an archive.
   *
   * @param archive the download
   * @param folder an empty folder
   */
  static void unpack(Path archive, Path folder) throws UnusableException, IOException {
    Archive.visit(
        Files.newByteChannel(archive),
        FileNames.last(archive),
        MOST_PACKED,
        MOST_UNPACKED,
        new Staging(folder));
  }

  @Override
  public void file(String path, Archive.Content content) throws UnusableException, IOException {
    String name = FileNames.last(path);
    if (Arrays.stream(path.split("/")).anyMatch(FileNames::isLitter) || !isWanted(name)) {
      return;
    }
    Path target = folder.resolve(harmless(path)).normalize();
    if (!target.startsWith(folder)) {
      throw new UnusableException("The archive has an entry that leads out of it.");
    }
    Files.createDirectories(target.getParent());
    try (InputStream in = content.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES_OF_FILE + 1);
      if (bytes.length <= MOST_BYTES_OF_FILE) {
        write(target, path, bytes);
      }
    }
  }

  private static void write(Path target, String path, byte[] bytes)
      throws UnusableException, IOException {
    try {
      Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UnusableException("The archive holds " + path + " twice.");
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".java")
        || FileNames.isAnyArchive(name)
        || name.equals(GradescopeNames.FILE);
  }

  /** Replaces what some file system doesn't take in a name. */
  private static String harmless(String path) {
    return Arrays.stream(path.split("/")).map(Names::usable).collect(Collectors.joining("/"));
  }

  @Override
  public void other(String path) {
    // Nobody's work is a link or a device.
  }
}
