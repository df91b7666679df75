package dinosaurus.harness.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a folder that its owner may change meanwhile: nothing is reached through a link, also where
 * a file or folder has just been exchanged for one.
 *
 * <p>On systems that open files by paths alone, Windows above all, that holds for files.
 */
final class OpenFolder implements Closeable {

  private static final Set<OpenOption> READ =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private final Path path;
  private final DirectoryStream<Path> stream;

  private OpenFolder(Path path, DirectoryStream<Path> stream) {
    this.path = path;
    this.stream = stream;
  }

  /**
   * Opens a folder.
   *
   * @throws NotDirectoryException if it is a link or no folder
   * @throws IOException if it can't be read
   */
  static OpenFolder open(Path path) throws IOException {
    OpenFolder folder = new OpenFolder(path, Files.newDirectoryStream(path));
    BasicFileAttributes named =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (named.isDirectory() && Objects.equals(named.fileKey(), folder.key())) {
      return folder;
    }
    folder.close();
    throw new NotDirectoryException(path.toString());
  }

  /** Opens a file, or the like, unless it is a link. */
  static SeekableByteChannel openFile(Path path) throws IOException {
    return Files.newByteChannel(path, READ);
  }

  private Object key() throws IOException {
    return stream instanceof SecureDirectoryStream<Path> secure
        ? secure.getFileAttributeView(BasicFileAttributeView.class).readAttributes().fileKey()
        : Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /** Returns what is in it, by name. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    stream.forEach(entry -> names.add(FileNames.last(entry)));
    names.sort(null);
    return names;
  }

  /** Returns the attributes of an entry, be it a link. */
  BasicFileAttributes attributes(String name) throws IOException {
    return stream instanceof SecureDirectoryStream<Path> secure
        ? secure
            .getFileAttributeView(
                Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .readAttributes()
        : Files.readAttributes(
            path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Opens a folder in it. */
  OpenFolder folder(String name) throws IOException {
    Path below = path.resolve(name);
    return stream instanceof SecureDirectoryStream<Path> secure
        ? new OpenFolder(below, secure.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS))
        : open(below);
  }

  /**
   * Opens a file in it or below it.
   *
   * @param file its path, with slashes
   */
  SeekableByteChannel file(String file) throws IOException {
    int slash = file.indexOf('/');
    if (slash >= 0) {
      try (OpenFolder below = folder(file.substring(0, slash))) {
        return below.file(file.substring(slash + 1));
      }
    }
    return stream instanceof SecureDirectoryStream<Path> secure
        ? secure.newByteChannel(Path.of(file), READ)
        : openFile(path.resolve(file));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
