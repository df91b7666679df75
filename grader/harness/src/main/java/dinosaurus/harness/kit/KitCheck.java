package dinosaurus.harness.kit;

import dinosaurus.rubric.score.PlainText;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares a student's copy with the kit; the copy is read, and never believed or run. */
final class KitCheck extends SimpleFileVisitor<Path> {

  private static final long MOST_BYTES = 50 << 20;

  private final Manifest manifest;
  private final Path copy;
  private final IgnoredFiles ignored;
  private final Set<String> found = new TreeSet<>();
  private final Set<String> strange = new TreeSet<>();

  KitCheck(Manifest manifest, Path copy) throws IOException {
    this.manifest = manifest;
    this.copy = copy.toRealPath();
    this.ignored = new IgnoredFiles(manifest.digests().keySet());
  }

  /** Returns a line for each difference; none if the copy has the kit's own files unchanged. */
  List<String> differences() throws IOException {
    Files.walkFileTree(copy, this);
    List<String> differences = new ArrayList<>();
    for (var expected : manifest.digests().entrySet()) {
      if (!found.contains(expected.getKey())) {
        differences.add(expected.getKey() + " is missing.");
      } else if (!isSame(copy.resolve(expected.getKey()), expected.getValue())) {
        differences.add(expected.getKey() + " is changed.");
      }
    }
    strange.forEach(path -> differences.add(PlainText.line(path)));
    return differences;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (attributes.isRegularFile()) {
      found.add(path);
      if (!manifest.digests().containsKey(path) && !isExpected(path)) {
        tell(path, "is new.");
      }
    } else {
      tell(path, "is a link or something else that is no file.");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    tell(path(file), "can't be read.");
    return FileVisitResult.CONTINUE;
  }

  /** Tells whether it is the kit's own list or the student's file, which had a module at first. */
  private boolean isExpected(String path) {
    boolean hasModules = manifest.digests().containsKey(KitFiles.STUDENT + "pom.xml");
    return path.equals(Manifest.FILE)
        || path.equals(hasModules ? KitFiles.STUDENT + Kit.STUB : Kit.STUB);
  }

  private void tell(String path, String what) {
    if (!ignored.has(path)) {
      strange.add(path + " " + what);
    }
  }

  private String path(Path file) {
    return copy.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static boolean isSame(Path file, String digest) throws IOException {
    return Files.size(file) <= MOST_BYTES
        && Manifest.digest(Files.readAllBytes(file)).equals(digest);
  }

  /**
   * Knows the new files of a student's copy that no build, test run or workflow reads: what builds,
   * editors and Git leave, and documents. Whatever it doesn't know counts.
   */
  private static final class IgnoredFiles {

    private static final String POM = "pom.xml";

    private static final List<String> IN_A_MODULE =
        List.of(
            "(node_modules|target)/.*",
            "\\.(idea|settings|vscode)/.*",
            "\\.(classpath|factorypath|project)",
            "[^/]*\\.iml");

    private static final List<String> AT_THE_TOP = List.of("\\.git", "\\.git/.*", "grades/.*");

    private static final Pattern LITTER = Pattern.compile("(.*/)?(\\.DS_Store|Thumbs\\.db)");

    private static final Pattern DOCUMENT =
        Pattern.compile(
            ".*\\.(csv|docx?|gif|html|jpe?g|log|md|odt|pdf|png|svg|txt)", Pattern.CASE_INSENSITIVE);

    /** Where even a document may be read: sources, cases, the grader, and settings. */
    private static final Pattern READ =
        Pattern.compile(
            "(.*/)?(src|fixtures|ci|\\.[^/]*)(/.*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Pattern places;

    /** Derives the modules from the paths of the kit's own files. */
    IgnoredFiles(Collection<String> kit) {
      String modules =
          kit.stream()
              .filter(path -> path.equals(POM) || path.endsWith("/" + POM))
              .map(path -> Pattern.quote(path.substring(0, path.length() - POM.length())))
              .collect(Collectors.joining("|"));
      this.places =
          Pattern.compile(
              "(%s)(%s)|%s"
                  .formatted(modules, String.join("|", IN_A_MODULE), String.join("|", AT_THE_TOP)));
    }

    boolean has(String path) {
      return places.matcher(path).matches()
          || LITTER.matcher(path).matches()
          || DOCUMENT.matcher(path).matches() && !READ.matcher(path).matches();
    }
  }
}
