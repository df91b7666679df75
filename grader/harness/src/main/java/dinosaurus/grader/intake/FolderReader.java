package dinosaurus.grader.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Reads the Java files of a folder; follows no link, and opens nothing but regular files. */
final class FolderReader extends SimpleFileVisitor<Path> {

  private static final int DEEPEST = 40;

  private final Path root;
  private final Contents contents;
  private UnusableException failure;

  private FolderReader(Path root, Contents contents) {
    this.root = root;
    this.contents = contents;
  }

  static void read(Path folder, Contents contents) throws UnusableException, IOException {
    FolderReader reader = new FolderReader(folder, contents);
    Files.walkFileTree(folder, Set.of(), DEEPEST, reader);
    if (reader.failure != null) {
      throw reader.failure;
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean litter = FileNames.isLitter(FileNames.last(folder)) && !folder.equals(root);
    return litter ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    try {
      contents.count();
      visit(file, attributes);
      return FileVisitResult.CONTINUE;
    } catch (UnusableException e) {
      failure = e;
      return FileVisitResult.TERMINATE;
    }
  }

  private void visit(Path file, BasicFileAttributes attributes)
      throws UnusableException, IOException {
    String name = FileNames.last(file);
    String path = root.relativize(file).toString().replace('\\', '/');
    if (FileNames.isAnyArchive(name)) {
      contents.addArchive(path);
    } else if (FileNames.isJava(name) && attributes.isSymbolicLink()) {
      contents.addLink(path);
    } else if (FileNames.isJava(name) && attributes.isRegularFile()) {
      contents.add(path, Bytes.read(path, Files.newInputStream(file)));
    }
  }

  /** Leaves out what can't be read. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }
}
