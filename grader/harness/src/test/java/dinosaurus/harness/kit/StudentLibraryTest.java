package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.system.ReproducibleZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.jar.JarInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the jars that the launcher built for students. */
class StudentLibraryTest {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  @TempDir Path home;

  private final SortedMap<String, String> fixtures = new TreeMap<>();

  @BeforeEach
  void build() throws IOException {
    fixtures.put(MANIFEST, "Manifest-Version: 1.0\n");
    fixtures.put("META-INF/maven/dinosaurus/dinosaurus-fixtures/pom.xml", "<project/>");
    fixtures.put("dinosaurus/fixtures/hidden/clip/a.json", "{}");
    fixtures.put("dinosaurus/fixtures/public/clip/b.json", "{}");
    launcher("lib/dinosaurus-fixtures-1.0.0.jar lib/ejml-1.2.jar");
    jar("lib/dinosaurus-fixtures-1.0.0.jar", fixtures);
    jar("lib/ejml-1.2.jar", new TreeMap<>());
    write("fixtures/src/main/java/dinosaurus/fixtures/Case.java", "class Case {}");
    write("fixtures/src/main/java/dinosaurus/rubric/inference/Rule.java", "class Rule {}");
  }

  private void launcher(String classPath) throws IOException {
    String manifest = "Manifest-Version: 1.0\nMain-Class: a.B\nClass-Path: " + classPath + "\n";
    jar("dino.jar", new TreeMap<>(Map.of(MANIFEST, manifest)));
  }

  private void jar(String path, SortedMap<String, String> entries) throws IOException {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    Path jar = home.resolve("grader/console/target/dino").resolve(path);
    Files.createDirectories(jar.getParent());
    Files.write(jar, ReproducibleZip.ofFiles(bytes));
  }

  private void write(String path, String text) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Set<String> entries(byte[] jar) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  @Test
  void oursLoseTheirVersionAndHaveTheirSourcesBesideThemButThoseOfInference() throws Exception {
    var library = StudentLibrary.of(home, UnaryOperator.identity());
    assertEquals(
        Set.of(
            "dino.jar",
            "dino-sources.jar",
            "dinosaurus-fixtures.jar",
            "dinosaurus-fixtures-sources.jar",
            "ejml-1.2.jar"),
        library.keySet());
    assertEquals(
        Set.of("dinosaurus/fixtures/Case.java"),
        entries(library.get("dinosaurus-fixtures-sources.jar")));
  }

  @Test
  void hiddenCasesAndWhatMavenAddsAreLeftOut() throws Exception {
    assertEquals(
        Set.of(MANIFEST, "dinosaurus/fixtures/public/clip/b.json"),
        entries(StudentLibrary.of(home, UnaryOperator.identity()).get("dinosaurus-fixtures.jar")));
  }

  @Test
  void theLauncherFindsThemBesideItself() throws Exception {
    byte[] launcher = StudentLibrary.of(home, UnaryOperator.identity()).get("dino.jar");
    try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(launcher))) {
      var attributes = jar.getManifest().getMainAttributes();
      assertEquals("dinosaurus-fixtures.jar ejml-1.2.jar", attributes.getValue("Class-Path"));
      assertEquals("a.B", attributes.getValue("Main-Class"));
    }
  }

  @Test
  void whatAnEarlierBuildLeftBehindStaysThere() throws Exception {
    jar("lib/ejml-1.1.jar", new TreeMap<>());
    assertEquals(5, StudentLibrary.of(home, UnaryOperator.identity()).size());
  }

  @Test
  void theBytesDependOnTheContentsAlone() throws Exception {
    byte[] first = StudentLibrary.of(home, UnaryOperator.identity()).get("dinosaurus-fixtures.jar");
    Path jar = home.resolve("grader/console/target/dino/lib/dinosaurus-fixtures-1.0.0.jar");
    Files.delete(jar);
    fixtures.remove("dinosaurus/fixtures/hidden/clip/a.json");
    jar("lib/dinosaurus-fixtures-1.0.0.jar", fixtures);
    assertArrayEquals(
        first, StudentLibrary.of(home, UnaryOperator.identity()).get("dinosaurus-fixtures.jar"));
  }

  @Test
  void noOtherJarOfOursIsForStudents() throws Exception {
    launcher("lib/dinosaurus-reference-1.0.0.jar");
    jar("lib/dinosaurus-reference-1.0.0.jar", fixtures);
    var refused =
        assertThrows(
            Kit.UnfitException.class, () -> StudentLibrary.of(home, UnaryOperator.identity()));
    assertTrue(refused.getMessage().contains("dinosaurus-reference-1.0.0.jar"), refused::toString);
  }

  @Test
  void aRepositoryThatIsntBuiltSaysWhatToDo() throws Exception {
    Files.delete(home.resolve("grader/console/target/dino/dino.jar"));
    var refused =
        assertThrows(
            Kit.UnfitException.class, () -> StudentLibrary.of(home, UnaryOperator.identity()));
    assertEquals(
        "The students' commands aren't built; run ./dino --version, which builds them.",
        refused.getMessage());
  }
}
