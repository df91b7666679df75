package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Contents.UnusableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Looks for the one archive that is all there is in another, as where a download was packed again.
 */
final class SoleArchive implements Archive.Visitor {

  private static final long MOST_BYTES = 4L << 30;

  private final Path folder;
  private Optional<Path> archive = Optional.empty();
  private boolean others;

  private SoleArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks the one that is all there is.
   *
   * @param outer the archive
   * @param folder an empty folder
   * @return the one within; nothing if there is something else, too
   */
  static Optional<Path> unpack(Path outer, Path folder) throws UnusableException, IOException {
    SoleArchive sole = new SoleArchive(folder);
    Archive.visit(
        Files.newByteChannel(outer), FileNames.last(outer), Staging.MOST_PACKED, MOST_BYTES, sole);
    return sole.archive.filter(any -> !sole.others);
  }

  @Override
  public Optional<String> checked(String name) {
    try {
      return Optional.of(Archive.checkedPath(name));
    } catch (UnusableException e) {
      others = true;
      return Optional.empty();
    }
  }

  @Override
  public void file(String path, Archive.Content content) throws IOException {
    String name = FileNames.last(path);
    if (path.startsWith("__MACOSX/") || FileNames.isLitter(name)) {
      return;
    }
    others |= archive.isPresent() || !FileNames.isArchive(name);
    if (!others) {
      archive = Optional.of(folder.resolve(SafeNames.harmless(name)));
      try (InputStream in = bounded(content.open())) {
        Files.copy(in, archive.get());
      }
    }
  }

  private static InputStream bounded(InputStream in) throws IOException {
    return BoundedInputStream.builder().setInputStream(in).setMaxCount(MOST_BYTES).get();
  }

  @Override
  public void other(String path) {
    others = true;
  }
}
