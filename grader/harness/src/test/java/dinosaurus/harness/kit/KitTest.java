package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit: what is in it and what isn't, and what becomes of a student's copy. */
class KitTest {

  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>.*?</artifactId>");
  private static final Pattern VERSION = Pattern.compile("<([\\w-]+\\.version)>");
  private static final Pattern LINK = Pattern.compile("\\]\\((?![a-z]+:|#)([^)#\\s]+)");

  @TempDir static Path shared;
  @TempDir Path folder;

  private static Path kit;

  @BeforeAll
  static void make() throws Exception {
    kit = shared.resolve("kit");
    assertEquals(List.of(), Kit.of(Home.FOLDER, Set.of()).write(kit));
  }

  @Test
  void hasNothingThatStaysAtHome() throws IOException {
    Set<String> tops = names(kit);
    assertTrue(
        tops.containsAll(Set.of("README.md", "LICENSE", "pom.xml", "dino", "data", ".gitignore")));
    for (String path :
        List.of(
            "reference",
            "examples",
            ".git",
            ".ci",
            "shakespeare",
            "grader/harness",
            "grader/worker",
            "fixtures/hidden",
            "grader/rubric/src/test",
            "playground/src/test",
            "CONTRIBUTING.md")) {
      assertFalse(Files.exists(kit.resolve(path)), path);
    }
    assertTrue(Files.isExecutable(kit.resolve("dino")));
  }

  @Test
  void hasPomsWithoutWhatItDoesNotHave() throws IOException {
    String top = Files.readString(kit.resolve("pom.xml"));
    assertTrue(top.contains("    <module>toolkit</module>\n"), top);
    assertTrue(Files.readString(kit.resolve("student/pom.xml")).contains("<argLine>"));
    for (String pom :
        List.of(
            "pom.xml",
            "grader/pom.xml",
            "grader/rubric/pom.xml",
            "fixtures/pom.xml",
            "toolkit/pom.xml",
            "student/pom.xml",
            "playground/pom.xml")) {
      String text = Files.readString(kit.resolve(pom));
      for (String gone :
          List.of(
              "reference",
              "harness",
              "worker",
              "spotless",
              "enforcer",
              "jqwik",
              "archunit",
              "hidden",
              "shakespeare",
              "djl",
              "pytorch",
              "Werror",
              "<profile>")) {
        assertFalse(text.replaceAll("<description>.*", "").contains(gone), pom + " has " + gone);
      }
    }
  }

  @Test
  void hasPomsWithNothingThatItDoesNotUse() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String file : files(kit)) {
      if (file.endsWith("pom.xml")) {
        String text = Files.readString(kit.resolve(file));
        Path module = kit.resolve(file).getParent();
        all.append(text);
        assertTrue(
            Files.exists(module.resolve("src/test")) || !text.contains("<scope>test</scope>"),
            file);
        MODULE
            .matcher(text)
            .results()
            .map(name -> module.resolve(name.group(1)).resolve("pom.xml"))
            .forEach(pom -> assertTrue(Files.exists(pom), pom::toString));
      }
    }
    String top = Files.readString(kit.resolve("pom.xml"));
    String managed = top.substring(0, top.indexOf("</dependencyManagement>"));
    ARTIFACT
        .matcher(managed)
        .results()
        .map(MatchResult::group)
        .filter(artifact -> !artifact.contains("-bom<") && !artifact.contains("-island<"))
        .forEach(
            artifact -> assertTrue(all.lastIndexOf(artifact) > all.indexOf(artifact), artifact));
    VERSION
        .matcher(managed)
        .results()
        .map(property -> "${" + property.group(1) + "}")
        .forEach(use -> assertTrue(all.indexOf(use) >= 0, use));
  }

  @Test
  void hasTheOptionalPartWhereItIsAskedFor() throws Exception {
    Path optional = folder.resolve("optional");
    assertEquals(List.of(), Kit.of(Home.FOLDER, Set.of(Kit.Part.SHAKESPEARE)).write(optional));
    Set<String> more = files(optional);
    more.removeAll(files(kit));
    assertTrue(more.contains("shakespeare/trained/weights.safetensors"), more::toString);
    assertTrue(more.stream().allMatch(path -> path.startsWith("shakespeare/")), more::toString);
    assertTrue(more.stream().noneMatch(path -> path.contains("node_modules")), more::toString);
    String top = Files.readString(optional.resolve("pom.xml"));
    assertTrue(top.contains("<id>shakespeare</id>"), top);
    assertFalse(top.contains("<id>slow</id>"), top);
    String pom = Files.readString(optional.resolve("shakespeare/pom.xml"));
    assertTrue(pom.contains("<classifier>win-x86_64</classifier>"), pom);
    assertFalse(pom.contains("archunit"), pom);
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
    Kit again = Kit.of(Home.FOLDER, Set.of());
    Kit.UnfitException refusal = assertThrows(Kit.UnfitException.class, () -> again.write(folder));
    assertEquals(folder + " isn't empty; name a new folder.", refusal.getMessage());
    assertEquals(Set.of("mine"), names(folder));
  }

  @Test
  void findsACopyUnchangedWhateverItsLineEnds() throws Exception {
    copy();
    for (String path : List.of("README.md", "toolkit/pom.xml", "data/README.md")) {
      Path file = folder.resolve(path);
      Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    }
    Files.writeString(folder.resolve(Kit.STUB), "class DinosaurModel {}");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.createDirectories(folder.resolve("student/target/classes"));
    assertEquals(List.of(), Kit.of(Home.FOLDER, Set.of()).differences(folder));
  }

  @Test
  void tellsEachDifferenceInALineWhateverTheCopysOwnManifestSays() throws Exception {
    copy();
    Files.delete(folder.resolve("LICENSE"));
    Files.writeString(folder.resolve("data/dinos.txt"), "Rex\n");
    Files.writeString(folder.resolve("student/src/test/java/dinosaurus/student/MyTest.java"), "");
    Files.writeString(folder.resolve(Manifest.FILE), "");
    List<String> expected =
        List.of(
            "LICENSE is missing.",
            "data/dinos.txt is changed.",
            "student/src/test/java/dinosaurus/student/MyTest.java is new.");
    assertEquals(expected, Kit.of(Home.FOLDER, Set.of()).differences(folder));
    assertEquals(expected, Kit.differences(folder, kit.resolve(Manifest.FILE)));
  }

  @Test
  void isTheSameToTheByteWheneverItIsMade() throws Exception {
    Path second = folder.resolve("second");
    Kit.of(Home.FOLDER, Set.of()).write(second);
    assertEquals(
        Files.readString(kit.resolve(Manifest.FILE)),
        Files.readString(second.resolve(Manifest.FILE)));
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
