package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.BuiltCopy;
import dinosaurus.harness.Home;
import dinosaurus.harness.assignment.AssignmentChanges;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.leak.LeakSearch.Finding;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit: what is in it and what isn't, and what becomes of a student's copy. */
class KitTest {

  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");
  private static final Pattern SYSTEM_PATH = Pattern.compile("<systemPath>\\$\\{lib}/(.*?)</");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*(?:<!--.*?-->)?\\s*<groupId>.*?</groupId>\\s*<artifactId>(.*?)</artifactId>"
              + "(?:\\s*<version>.*?</version>\\s*(<classifier>.*?</classifier>))?");
  private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:|#)([^)#\\s]+)");

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path home;
  private static Path kit;

  @BeforeAll
  static void make() throws Exception {
    home = BuiltCopy.in(shared.resolve("home"));
    kit = shared.resolve("kit");
    assertEquals(List.of(), write(Set.of(), kit));
  }

  private static List<Finding> write(Set<Kit.Part> parts, Path target) throws Exception {
    return Kit.of(home, parts, AssignmentChanges.NONE).write(target, searched -> {});
  }

  @Test
  void isOneProjectWithReadyJars() throws IOException {
    assertEquals(
        Set.of(
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            ".mvn",
            "LICENSE",
            "README.md",
            "data",
            "dino",
            "dino.cmd",
            "figures",
            "handout.html",
            "kit.sha256",
            "lib",
            "pom.xml",
            "src"),
        names(kit));
    assertTrue(Files.isExecutable(kit.resolve("dino")));
    Set<String> jars = names(kit.resolve("lib"));
    for (String ours : List.of("assignment", "fixtures", "rubric", "toolkit")) {
      assertTrue(jars.contains("dinosaurus-" + ours + ".jar"), jars::toString);
      assertTrue(jars.contains("dinosaurus-" + ours + "-sources.jar"), jars::toString);
    }
  }

  @Test
  void isFoundAsASubmissionWhereAStudentHandsInAllOfIt() throws Exception {
    Path zip = folder.resolve("island.zip");
    Files.write(zip, Kit.of(home, Set.of(Kit.Part.SHAKESPEARE), AssignmentChanges.NONE).zipped());
    try (Intake intake = Intake.of(List.of(zip), folder.resolve("none"), Optional.empty())) {
      assertEquals(1, intake.submissions().size());
      assertInstanceOf(Source.Found.class, intake.submissions().get(0).source());
    }
  }

  @Test
  void hasAPomWhoseVersionsAreTheRepositorys() throws IOException {
    String pom = Files.readString(kit.resolve("pom.xml"));
    String top = Files.readString(Home.FOLDER.resolve("pom.xml"));
    assertFalse(pom.contains("@"), pom);
    List<String> versions =
        VERSION.matcher(pom).results().map(version -> version.group(1)).distinct().toList();
    assertTrue(versions.size() > 6, versions::toString);
    versions.forEach(version -> assertTrue(top.contains(">" + version + "<"), version));
  }

  @Test
  void hasAPomWhoseJarsAreThere() throws IOException {
    List<String> paths =
        SYSTEM_PATH
            .matcher(Files.readString(kit.resolve("pom.xml")))
            .results()
            .map(path -> path.group(1))
            .toList();
    assertEquals(5, paths.size());
    paths.forEach(path -> assertTrue(Files.exists(kit.resolve("lib").resolve(path)), path));
  }

  @Test
  void hasTheOptionalPartWhereItIsAskedFor() throws Exception {
    Path zip = folder.resolve("optional.zip");
    Files.write(zip, Kit.of(home, Set.of(Kit.Part.SHAKESPEARE), AssignmentChanges.NONE).zipped());
    try (FileSystem inside = FileSystems.newFileSystem(zip)) {
      Path optional = inside.getPath("dinosaurus-island");
      Set<String> more = files(optional);
      more.removeAll(files(kit));
      hasTheOptionalPart(optional, more);
    }
  }

  private static void hasTheOptionalPart(Path optional, Set<String> more) throws IOException {
    assertTrue(more.contains("shakespeare/trained/weights.safetensors"), more::toString);
    assertTrue(more.stream().allMatch(path -> path.startsWith("shakespeare/")), more::toString);
    assertTrue(more.stream().noneMatch(path -> path.contains("node_modules")), more::toString);
    String pom = Files.readString(optional.resolve("shakespeare/pom.xml"));
    assertFalse(pom.contains("@"), pom);
    assertEquals(
        libraries(
            Files.readString(Home.FOLDER.resolve("shakespeare/pom.xml"))
                .replaceAll("(?s)<dependency>(?:(?!</dependency>).)*<scope>test</scope>", "")),
        libraries(pom.replaceAll("\\s*<artifactId>ejml-simple</artifactId>", "")));
  }

  /** Returns the artifacts that a {@code pom.xml} depends on, with their classifiers. */
  private static List<String> libraries(String pom) {
    return DEPENDENCY
        .matcher(pom)
        .results()
        .map(one -> one.group(1) + Objects.requireNonNullElse(one.group(2), ""))
        .sorted()
        .toList();
  }

  private static Set<String> files(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void hasAHandoutWhoseLinksLeadSomewhere() throws IOException {
    LINK.matcher(Files.readString(kit.resolve("README.md")))
        .results()
        .map(link -> link.group(1))
        .forEach(link -> assertTrue(Files.exists(kit.resolve(link)), link));
  }

  @Test
  void refusesAFolderWithSomethingInIt() throws Exception {
    Files.writeString(folder.resolve("mine"), "");
    Kit.UnfitException refusal =
        assertThrows(Kit.UnfitException.class, () -> write(Set.of(), folder));
    assertEquals(folder + " isn't empty; name a new folder.", refusal.getMessage());
    assertEquals(Set.of("mine"), names(folder));
  }

  @Test
  void findsACopyUnchangedWhateverItsLineEnds() throws Exception {
    copy();
    for (String path : List.of("README.md", "pom.xml", "data/README.md")) {
      Path file = folder.resolve(path);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    Files.writeString(folder.resolve(Kit.STUB), "class DinosaurModel {}");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.createDirectories(folder.resolve("target/classes"));
    assertEquals(List.of(), Kit.of(home, Set.of(), AssignmentChanges.NONE).differences(folder));
  }

  @Test
  void tellsEachDifferenceInALineWhateverTheCopysOwnManifestSays() throws Exception {
    copy();
    Files.delete(folder.resolve("LICENSE"));
    Files.writeString(folder.resolve("data/dinos.txt"), "Rex\n");
    Files.writeString(folder.resolve("src/test/java/dinosaurus/student/MyTest.java"), "");
    Files.writeString(folder.resolve(Manifest.FILE), "");
    List<String> expected =
        List.of(
            "LICENSE is missing.",
            "data/dinos.txt is changed.",
            "src/test/java/dinosaurus/student/MyTest.java is new.");
    assertEquals(expected, Kit.of(home, Set.of(), AssignmentChanges.NONE).differences(folder));
    assertEquals(expected, Kit.differences(folder, kit.resolve(Manifest.FILE)));
  }

  @Test
  void isTheSameToTheByteWheneverItIsMade() throws Exception {
    assertArrayEquals(
        Kit.of(home, Set.of(), AssignmentChanges.NONE).zipped(),
        Kit.of(home, Set.of(), AssignmentChanges.NONE).zipped());
  }

  private void copy() throws IOException {
    try (Stream<Path> files = Files.walk(kit)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(kit.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
