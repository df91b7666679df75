package dinosaurus.harness.kit;

import dinosaurus.harness.kit.Kit.UnfitException;
import dinosaurus.harness.system.ReproducibleZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Makes a kit's folder {@code lib} of what the launcher built for students: {@code dino.jar} and
 * what it runs on, this project's own without a version in their names and each with its sources,
 * but for those that would read like a solution.
 */
final class StudentLibrary {

  private static final String BUILT = "grader/console/target/dino";
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final String OURS = "dino";
  private static final String VERSION = "(-\\d.*)?\\.jar$";

  /** What works the exercises out for a student's numbers reads like a solution. */
  private static final String SOLVING = "dinosaurus/rubric/inference/";

  /** The folder of each of this project's own artifacts that students may have. */
  private static final Map<String, String> ROOMS =
      Map.of(
          "dino", "grader/console",
          "dinosaurus-assignment", "assignment",
          "dinosaurus-fixtures", "fixtures",
          "dinosaurus-playground", "playground",
          "dinosaurus-rubric", "grader/rubric",
          "dinosaurus-toolkit", "toolkit");

  private final Path home;
  private final UnaryOperator<SortedMap<String, byte[]>> change;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private StudentLibrary(Path home, UnaryOperator<SortedMap<String, byte[]>> change) {
    this.home = home;
    this.change = change;
  }

  /**
   * Makes the jars.
   *
   * @param home the instructor's repository
   * @param change makes the files of a jar hold what is changed of the assignment
   * @return the bytes of each by its name
   * @throws UnfitException if they aren't built, or one of them isn't for students
   */
  static SortedMap<String, byte[]> of(Path home, UnaryOperator<SortedMap<String, byte[]>> change)
      throws UnfitException, IOException {
    Path built = home.resolve(BUILT);
    Path launcher = built.resolve("dino.jar");
    if (!Files.exists(launcher)) {
      throw new UnfitException(
          "The students' commands aren't built; run ./dino --version, which builds them.");
    }
    StudentLibrary library = new StudentLibrary(home, change);
    library.add("dino.jar", Files.readAllBytes(launcher));
    try (JarFile jar = new JarFile(launcher.toFile())) {
      for (String path : classPath(jar.getManifest())) {
        library.add(name(path), Files.readAllBytes(built.resolve(path)));
      }
    }
    return library.files;
  }

  private void add(String name, byte[] bytes) throws UnfitException, IOException {
    if (!name.startsWith(OURS)) {
      files.put(name, bytes);
      return;
    }
    String artifact = name.replaceFirst(VERSION, "");
    String room = ROOMS.get(artifact);
    if (room == null) {
      throw new UnfitException(BUILT + " has " + name + ", which isn't for students.");
    }
    SortedMap<String, byte[]> sources = KitFiles.read(home.resolve(room).resolve("src/main/java"));
    sources.keySet().removeIf(path -> path.startsWith(SOLVING));
    files.put(artifact + ".jar", ReproducibleZip.ofFiles(ownEntries(bytes)));
    files.put(artifact + "-sources.jar", ReproducibleZip.ofFiles(sources));
  }

  /** Returns the name that a jar of the build has in a kit. */
  private static String nameInKit(String jar) {
    return jar.startsWith(OURS) ? jar.replaceFirst(VERSION, "") + ".jar" : jar;
  }

  /** Returns what is in a jar of ours, but for hidden cases and what Maven says of its making. */
  private SortedMap<String, byte[]> ownEntries(byte[] jar) throws IOException {
    SortedMap<String, byte[]> entries = change.apply(ChangedJars.entries(jar));
    entries
        .keySet()
        .removeIf(
            name -> name.startsWith(BuiltGrader.HIDDEN) || name.startsWith("META-INF/maven/"));
    entries.put(MANIFEST, inOneFolder(entries.get(MANIFEST)));
    return entries;
  }

  /** Makes the class path of a jar's manifest lead to what lies beside the jar, as named there. */
  private static byte[] inOneFolder(byte[] text) throws IOException {
    var manifest = new java.util.jar.Manifest(new ByteArrayInputStream(text));
    if (!classPath(manifest).isEmpty()) {
      String path =
          classPath(manifest).stream()
              .map(jar -> nameInKit(name(jar)))
              .collect(Collectors.joining(" "));
      manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, path);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static List<String> classPath(java.util.jar.Manifest manifest) {
    return Optional.ofNullable(manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
        .map(path -> List.of(path.split(" ")))
        .orElse(List.of());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
