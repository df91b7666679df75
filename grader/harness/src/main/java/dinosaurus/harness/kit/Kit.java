package dinosaurus.harness.kit;

import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.leak.LeakSearch;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Makes the student kit of the instructor's repository. */
public final class Kit {

  /** The one file of a kit that students edit. */
  static final String STUB = "src/main/java/dinosaurus/student/DinosaurModel.java";

  private static final String STUB_AT_HOME = KitFiles.STUDENT + STUB;
  private static final String UNTOUCHED = "examples/stub-untouched/DinosaurModel.java";

  /** What a kit may have beyond what every kit has. */
  public enum Part {

    /** The workflows of a class repository, and the grader that they run, which must be built. */
    WORKFLOWS,

    /** The optional part: its sources and trained weights. */
    SHAKESPEARE
  }

  /** Says in one line why nothing can be made of the repository, or there. */
  public static final class UnfitException extends Exception {

    private static final long serialVersionUID = 1;

    UnfitException(String message) {
      super(message);
    }
  }

  private final Path home;
  private final SortedMap<String, byte[]> files;
  private final Map<String, String> moved;

  private Kit(Path home, SortedMap<String, byte[]> files, Map<String, String> moved) {
    this.home = home;
    this.files = files;
    this.moved = moved;
  }

  /**
   * Picks and makes the kit's files; writes nothing.
   *
   * @param home the top folder of the repository
   * @param parts what the kit is to have beyond what every kit has
   * @param changes what an instructor changes of the assignment
   * @return the kit
   * @throws UnfitException if the repository isn't fit to make a kit of
   * @throws IOException if a file can't be read
   */
  public static Kit of(Path home, Set<Part> parts, AssignmentChanges changes)
      throws UnfitException, IOException {
    requireRepository(home);
    requireUntouchedStub(home);
    SortedMap<String, byte[]> files = KitFiles.pick(home, parts);
    BuildVersions versions = BuildVersions.of(home);
    KitFiles.additions(home, parts)
        .forEach(
            (path, bytes) ->
                files.put(
                    path, path.endsWith("pom.xml") ? edited(bytes, versions::filledInto) : bytes));
    new HandoutNumbers(changes).writeInto(files);
    files.put(HandoutPage.FILE, handoutPage(files));
    ChangedJars changed = new ChangedJars(home, changes);
    StudentLibrary.of(home, changed::changed)
        .forEach((name, bytes) -> files.put("lib/" + name, bytes));
    if (parts.contains(Part.WORKFLOWS)) {
      new BuiltGrader(home, changes)
          .publicPart()
          .forEach((path, bytes) -> files.put("ci/grader/" + path, bytes));
    }
    files.put(Manifest.FILE, Manifest.of(files).text().getBytes(StandardCharsets.UTF_8));
    return new Kit(home, files, changed.moved());
  }

  /**
   * Requires that a folder is a repository that kits can be made of.
   *
   * @param home the folder
   * @throws UnfitException if it isn't, as in a release or a kit
   */
  public static void requireRepository(Path home) throws UnfitException {
    if (!Files.isDirectory(home.resolve("fixtures/hidden"))
        || !Files.isDirectory(home.resolve("reference"))) {
      throw new UnfitException(
          home + " isn't the instructor's repository: it has no reference or no hidden cases.");
    }
  }

  /**
   * Returns a search for what students may not have after an instructor's changes.
   *
   * @param home the instructor's repository
   * @throws IOException if a file can't be read
   */
  public static LeakSearch leaks(Path home, AssignmentChanges changes) throws IOException {
    return LeakSearch.of(home, new ChangedJars(home, changes).moved());
  }

  private static void requireUntouchedStub(Path home) throws UnfitException, IOException {
    byte[] stub = Files.readAllBytes(home.resolve(STUB_AT_HOME));
    if (!Arrays.equals(stub, Files.readAllBytes(home.resolve(UNTOUCHED)))) {
      throw new UnfitException(
          STUB_AT_HOME
              + " isn't the untouched stub, which is "
              + UNTOUCHED
              + "; copy that over it first.");
    }
  }

  private static byte[] edited(byte[] bytes, UnaryOperator<String> editor) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return editor.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] handoutPage(SortedMap<String, byte[]> files) {
    String handout = new String(files.get("README.md"), StandardCharsets.UTF_8);
    return HandoutPage.of(handout, files).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns how many files the kit has. */
  public int size() {
    return files.size();
  }

  /**
   * Writes the kit, unless something of the secret side is in it.
   *
   * @param target a folder that isn't there yet, or is empty
   * @param searched is told how many files were searched, after each
   * @return what was found of the secret side; if anything, nothing is written
   * @throws UnfitException if there is something in the target
   * @throws IOException if a file can't be written
   */
  public List<Finding> write(Path target, IntConsumer searched) throws UnfitException, IOException {
    try (NewFolder folder = new NewFolder(target)) {
      List<Finding> findings = LeakSearch.of(home, moved).in(files, searched);
      if (findings.isEmpty()) {
        folder.write(files);
        folder.publish();
      }
      return findings;
    }
  }

  /**
   * Writes the kit as a zip, unless something of the secret side is in it.
   *
   * @param zip the file, in a folder that is there
   * @param searched is told how many files were searched, after each
   * @return what was found of the secret side; if anything, nothing is written
   * @throws IOException if the file can't be written
   */
  public List<Finding> pack(Path zip, IntConsumer searched) throws IOException {
    List<Finding> findings = LeakSearch.of(home, moved).in(files, searched);
    if (findings.isEmpty()) {
      WholeFile.write(zip, zipped());
    }
    return findings;
  }

  /** Returns the kit as a zip. */
  byte[] zipped() throws IOException {
    return ZippedFolder.of("dinosaurus-island", files);
  }

  /**
   * Compares a student's copy with this kit.
   *
   * @param copy the folder of the copy
   * @return a line for each difference; none if the kit's own files are unchanged
   * @throws IOException if a file can't be read
   */
  public List<String> differences(Path copy) throws IOException {
    return new KitCheck(Manifest.of(files), copy).differences();
  }

  /**
   * Compares a student's copy with a kit that was handed out earlier.
   *
   * @param copy the folder of the copy
   * @param manifest the {@code kit.sha256} of that kit
   * @return a line for each difference; none if the kit's own files are unchanged
   * @throws IllegalArgumentException if that is no such file
   * @throws IOException if a file can't be read
   */
  public static List<String> differences(Path copy, Path manifest) throws IOException {
    return new KitCheck(Manifest.read(manifest), copy).differences();
  }
}
