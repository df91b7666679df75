package dinosaurus.assignment.compilation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Shows the compiler the sources of one submission, and keeps what it writes. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private static final class ClassFile extends SimpleJavaFileObject {

    private final String name;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    ClassFile(String className) {
      super(SourceFile.uri(className), Kind.CLASS);
      this.name = className.replace('.', '/');
    }

    @Override
    public OutputStream openOutputStream() {
      return content;
    }
  }

  private final Map<String, SourceFile> sources = new LinkedHashMap<>();
  private final List<ClassFile> classes = new ArrayList<>();

  /**
   * Creates the files.
   *
   * @param platform knows the JDK's classes and the class path; it isn't closed
   * @param sources the sources, by their paths
   */
  MemoryFiles(JavaFileManager platform, Map<String, byte[]> sources) {
    super(platform);
    sources.forEach((path, content) -> this.sources.put(path, new SourceFile(path, content)));
  }

  /** Returns a source. */
  Optional<SourceFile> source(String path) {
    return Optional.ofNullable(sources.get(path));
  }

  /** Returns the sources that the compiler has read. */
  Stream<SourceFile> read() {
    return sources.values().stream().filter(SourceFile::isRead);
  }

  /** Returns what the compiler wrote, by the names of the classes, with slashes. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> written = new LinkedHashMap<>();
    classes.forEach(file -> written.put(file.name, file.content.toByteArray()));
    return written;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (location != StandardLocation.SOURCE_PATH) {
      return super.list(location, packageName, kinds, recurse);
    }
    Set<JavaFileObject> found = new LinkedHashSet<>();
    if (kinds.contains(Kind.SOURCE)) {
      sources.values().stream()
          .filter(source -> source.packageName().equals(packageName))
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof SourceFile source
        ? source.className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForInput(Location location, String className, Kind kind)
      throws IOException {
    return location == StandardLocation.SOURCE_PATH
        ? sources.get(className.replace('.', '/') + kind.extension)
        : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    ClassFile file = new ClassFile(className);
    classes.add(file);
    return file;
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one == other
        || !(one instanceof SourceFile)
            && !(other instanceof SourceFile)
            && super.isSameFile(one, other);
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof SourceFile
        ? location == StandardLocation.SOURCE_PATH
        : super.contains(location, file);
  }

  /** Leaves the files of the platform open for the next submission. */
  @Override
  public void close() {}
}
