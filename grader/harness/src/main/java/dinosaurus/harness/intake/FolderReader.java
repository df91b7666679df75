package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Contents.UnusableException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the Java files of a folder; follows no link, and opens nothing but regular files. */
final class FolderReader {

  private static final int DEEPEST = 40;

  private final Contents contents;

  private FolderReader(Contents contents) {
    this.contents = contents;
  }

  static void read(OpenFolder folder, Contents contents) throws UnusableException, IOException {
    new FolderReader(contents).read(folder, "", 1);
  }

  private void read(OpenFolder folder, String prefix, int depth)
      throws UnusableException, IOException {
    for (String name : folder.names()) {
      String path = prefix + name;
      try {
        read(folder, name, path, depth);
      } catch (NoSuchFileException e) {
        // Its owner took it away meanwhile.
      } catch (FileSystemException e) {
        throw new FileSystemException(e.getFile().startsWith(path) ? e.getFile() : path);
      } catch (IOException e) {
        throw new FileSystemException(path);
      }
    }
  }

  private void read(OpenFolder folder, String name, String path, int depth)
      throws UnusableException, IOException {
    BasicFileAttributes attributes = folder.attributes(name);
    if (!attributes.isDirectory()) {
      contents.count();
      visit(folder, name, path, attributes);
    } else if (FileNames.isLitter(name)) {
      contents.leaveAlone(path);
    } else if (depth < DEEPEST) {
      try (OpenFolder below = folder.folder(name)) {
        read(below, path + "/", depth + 1);
      }
    }
  }

  private void visit(OpenFolder folder, String name, String path, BasicFileAttributes attributes)
      throws UnusableException, IOException {
    if (FileNames.isAnyArchive(name)) {
      contents.addArchive(path);
    } else if (FileNames.isJava(name) && attributes.isSymbolicLink()) {
      contents.addLink(path);
    } else if (FileNames.isJava(name) && attributes.isRegularFile()) {
      contents.add(path, Contents.read(path, Channels.newInputStream(folder.file(name))));
    } else if (!name.startsWith(".") && attributes.isRegularFile()) {
      contents.addOther(path);
    }
  }
}
