package dinosaurus.harness.intake;

import dinosaurus.harness.intake.Contents.UnusableException;
import java.io.IOException;
import java.nio.channels.Channels;
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
      BasicFileAttributes attributes;
      try {
        attributes = folder.attributes(name);
      } catch (IOException e) {
        continue; // What can't be read is left out.
      }
      if (!attributes.isDirectory()) {
        contents.count();
        visit(folder, name, prefix + name, attributes);
      } else if (!FileNames.isLitter(name) && depth < DEEPEST) {
        descend(folder, name, prefix, depth);
      }
    }
  }

  private void descend(OpenFolder folder, String name, String prefix, int depth)
      throws UnusableException, IOException {
    OpenFolder below;
    try {
      below = folder.folder(name);
    } catch (IOException e) {
      return; // So is a folder.
    }
    try (below) {
      read(below, prefix + name + "/", depth + 1);
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
    }
  }
}
