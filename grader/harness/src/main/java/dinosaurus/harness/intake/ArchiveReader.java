package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Contents.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Reads the Java files of one student's archive into memory, or those of the archive that is packed
 * in it; nothing is written to disk.
 */
final class ArchiveReader implements Archive.Visitor {

  /** More than a class repository with all its jars, its history and what a build made. */
  static final int MOST_PACKED = 64 << 20;

  private static final long MOST_UNPACKED = 200L << 20;

  private final String folder;
  private final Contents contents;
  private final List<String> archives = new ArrayList<>();
  private byte[] first;

  private ArchiveReader(String folder, Contents contents) {
    this.folder = folder;
    this.contents = contents;
  }

  /**
   * Reads an archive.
   *
   * @param archive the archive, which is closed
   * @param name its name, which tells its kind
   * @param folder what the paths of its files begin with; empty or ending with a slash
   * @param contents where to
   */
  static void read(SeekableByteChannel archive, String name, String folder, Contents contents)
      throws UnusableException, IOException {
    ArchiveReader reader = new ArchiveReader(folder, contents);
    Archive.visit(archive, name, MOST_PACKED, MOST_UNPACKED, reader);
    if (contents.javaFiles().isEmpty() && reader.archives.size() == 1) {
      String path = reader.archives.get(0);
      ArchiveReader within = new ArchiveReader(folder + path + "/", contents);
      SeekableByteChannel channel = new SeekableInMemoryByteChannel(reader.first);
      Archive.visit(channel, path, MOST_PACKED, MOST_UNPACKED, within);
    }
  }

  @Override
  public void file(String path, Archive.Content content) throws UnusableException, IOException {
    contents.count();
    String[] parts = path.split("/");
    for (int i = 0; i < parts.length; i++) {
      if (FileNames.isLitter(parts[i])) {
        if (i < parts.length - 1) {
          contents.leaveAlone(folder + String.join("/", Arrays.copyOf(parts, i + 1)));
        }
        return;
      }
    }
    if (FileNames.isAnyArchive(path)) {
      contents.addArchive(folder + path);
      keep(path, content);
    } else if (FileNames.isJava(FileNames.last(path))) {
      contents.add(folder + path, Contents.read(path, content.open()));
    } else {
      contents.addOther(folder + path);
    }
  }

  /** Keeps the first archive within, which is read if there is nothing else to read. */
  private void keep(String path, Archive.Content content) throws IOException {
    if (!FileNames.isArchive(path)) {
      return;
    }
    if (archives.isEmpty() && contents.javaFiles().isEmpty()) {
      try (InputStream in = content.open()) {
        first = in.readNBytes(MOST_PACKED + 1);
      }
    }
    archives.add(path);
  }

  @Override
  public void other(String path) throws UnusableException {
    contents.count();
    if (FileNames.isJava(FileNames.last(path))) {
      contents.addLink(folder + path);
    }
  }
}
