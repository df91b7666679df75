package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads the Java files of one student's archive into memory; nothing is written to disk. */
final class ArchiveReader implements Archive.Visitor {

  private static final long MOST_PACKED = 10L << 20;
  private static final long MOST_UNPACKED = 200L << 20;

  private final Contents contents;

  private ArchiveReader(Contents contents) {
    this.contents = contents;
  }

  static void read(Path archive, Contents contents) throws UnusableException, IOException {
    Archive.visit(archive, MOST_PACKED, MOST_UNPACKED, new ArchiveReader(contents));
  }

  @Override
  public void file(String path, Archive.Content content) throws UnusableException, IOException {
    contents.count();
    if (Arrays.stream(path.split("/")).anyMatch(FileNames::isLitter)) {
      return;
    }
    if (FileNames.isAnyArchive(path)) {
      contents.addArchive(path);
    } else if (FileNames.isJava(FileNames.last(path))) {
      contents.add(path, Bytes.read(path, content.open()));
    }
  }

  @Override
  public void other(String path) throws UnusableException {
    contents.count();
    if (FileNames.isJava(FileNames.last(path))) {
      contents.addLink(path);
    }
  }
}
