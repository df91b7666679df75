package dinosaurus.harness.kit;

import dinosaurus.harness.leak.LeakSearch;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the student kit of the instructor's repository. */
public final class Kit {

  /** The one file of a kit that students edit. */
  static final String STUB = "student/src/main/java/dinosaurus/student/DinosaurModel.java";

  private static final String UNTOUCHED = "examples/stub-untouched/DinosaurModel.java";

  /** What comes before a link's target, in Markdown and HTML, and the target without its anchor. */
  private static final Pattern LINK =
      Pattern.compile("(\\]\\(|\\b(?:src|srcset|href)=\")(?![a-z]+:|#)([^)\\s\"#]+)");

  /** What no kit's {@code pom.xml} has, or only those with the optional part. */
  private static final Pattern MARKED =
      Pattern.compile(
          " *<!-- kit: (without|shakespeare) -->\\R(.*?) *<!-- kit: end -->\\R", Pattern.DOTALL);

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

  private Kit(Path home, SortedMap<String, byte[]> files) {
    this.home = home;
    this.files = files;
  }

  /**
   * Picks and edits the kit's files; writes nothing.
   *
   * @param home the top folder of the repository
   * @param parts what the kit is to have beyond what every kit has
   * @return the kit
   * @throws UnfitException if the repository isn't fit to make a kit of
   * @throws IOException if a file can't be read
   */
  public static Kit of(Path home, Set<Part> parts) throws UnfitException, IOException {
    requireRepository(home);
    requireUntouchedStub(home);
    SortedMap<String, byte[]> files = KitFiles.pick(home, parts);
    files.put("README.md", edited(files.remove(KitFiles.HANDOUT), Kit::withLinksFromTheTop));
    files.replaceAll(
        (path, bytes) ->
            path.endsWith("pom.xml") ? edited(bytes, text -> pom(text, parts)) : bytes);
    files.putAll(KitFiles.additions(home, parts));
    if (parts.contains(Part.WORKFLOWS)) {
      new BuiltGrader(home)
          .publicPart()
          .forEach((path, bytes) -> files.put("ci/grader/" + path, bytes));
    }
    files.put(Manifest.FILE, Manifest.of(files).text().getBytes(StandardCharsets.UTF_8));
    return new Kit(home, files);
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

  private static void requireUntouchedStub(Path home) throws UnfitException, IOException {
    byte[] stub = Files.readAllBytes(home.resolve(STUB));
    if (!Arrays.equals(stub, Files.readAllBytes(home.resolve(UNTOUCHED)))) {
      throw new UnfitException(
          STUB + " isn't the untouched stub, which is " + UNTOUCHED + "; copy that over it first.");
    }
  }

  private static byte[] edited(byte[] bytes, UnaryOperator<String> editor) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return editor.apply(text).getBytes(StandardCharsets.UTF_8);
  }

  /** Makes the handout's links start from the top folder. */
  private static String withLinksFromTheTop(String handout) {
    URI place = URI.create("/" + KitFiles.HANDOUT);
    return LINK.matcher(handout)
        .replaceAll(
            link -> {
              String target = place.resolve(link.group(2)).getPath().substring(1);
              return Matcher.quoteReplacement(link.group(1) + target);
            });
  }

  /** Leaves out what is marked for it, so that a student's first build downloads little. */
  private static String pom(String text, Set<Part> parts) {
    return MARKED
        .matcher(text)
        .replaceAll(
            marked ->
                marked.group(1).equals("shakespeare") && parts.contains(Part.SHAKESPEARE)
                    ? Matcher.quoteReplacement(marked.group(2))
                    : "");
  }

  /** Returns the bytes of each file by path, with slashes. */
  SortedMap<String, byte[]> files() {
    return files;
  }

  /** Returns how many files the kit has. */
  public int size() {
    return files.size();
  }

  /**
   * Writes the kit, unless something of the secret side is in it.
   *
   * @param target a folder that isn't there yet, or is empty
   * @return what was found of the secret side; if anything, nothing is written
   * @throws UnfitException if there is something in the target
   * @throws IOException if a file can't be written
   */
  public List<Finding> write(Path target) throws UnfitException, IOException {
    try (NewFolder folder = new NewFolder(target)) {
      folder.write(files);
      List<Finding> findings = LeakSearch.of(home).in(folder.draft());
      if (findings.isEmpty()) {
        folder.publish();
      }
      return findings;
    }
  }

  /**
   * Compares a student's copy with this kit.
   *
   * @param copy the folder of the copy
   * @return a line for each difference; none if the kit's own files are unchanged
   * @throws IOException if a file can't be read
   */
  public List<String> differences(Path copy) throws IOException {
    return new KitCheck(Manifest.of(new TreeMap<>(files)), copy).differences();
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
