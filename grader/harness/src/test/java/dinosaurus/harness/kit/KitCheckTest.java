package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a student's copy may have beside the kit's own files, and what it may not. */
class KitCheckTest {

  private static final String GRADED = "src/test/java/ClipTest.java";

  private static final List<String> KIT =
      List.of("pom.xml", "data/dinos.txt", "lib/dino.jar", "shakespeare/pom.xml", GRADED);

  @TempDir Path folder;

  private Path copy;

  @BeforeEach
  void handOut() throws IOException {
    copy = Files.createDirectory(folder.resolve("copy"));
    for (String path : KIT) {
      write(path);
    }
  }

  private void write(String path) throws IOException {
    Path file = copy.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  private List<String> differences() throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    KIT.forEach(path -> files.put(path, path.getBytes(StandardCharsets.UTF_8)));
    return new KitCheck(Manifest.of(files), copy).differences();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/java/nottarget/Solved.java",
        "src/test/java/target/Solved.java",
        "target.d/target/Solved.java",
        "nottarget/Solved.java",
        "src/main/target/x.txt",
        "SRC/test/resources/notes.txt",
        "SRC/main/test/java/Solved.java",
        "POM.XML",
        "extra/pom.xml",
        "extra/target/classes/Solved.class",
        "shakespeare\\target\\x.jar",
        "lib/x.jar",
        "lib/target/x.jar",
        "target.jar",
        "ci/grader/target/x.jar",
        "ci/grader/notes.txt",
        "ci/grader/target/lib/x.jar",
        ".github/workflows/target/x.yml",
        ".github/workflows/grade-target.yml",
        ".github/actions/target/action.yml",
        ".github/pull_request_template.md",
        ".gitlab-ci.yml",
        ".circleci/config.yml",
        ".gitattributes",
        ".gitmodules",
        "shakespeare/.gitattributes",
        "data/.gitignore",
        ".mvn/extensions.xml",
        ".mvn/maven.config",
        ".mvn/target/jvm.config",
        "shakespeare/.mvn/jvm.config",
        ".editor/target/x",
        "azure-pipelines.yml",
        "Jenkinsfile",
        "Makefile",
        "mvn.cmd",
        "mvnw",
        "java.exe",
        "settings.xml",
        "src/test/resources/junit-platform.properties",
        "src/main/resources/META-INF/services/org.junit.platform.launcher.TestExecutionListener",
        "src/main/resources/note.md",
        "fixtures/public/clip/new.txt",
        "data/junit-platform.properties",
        "data/corpora.json",
        "x.class",
        "module-info.java",
        "nested/.git/hooks/post-checkout",
        "nested/.idea/x.xml"
      })
  void aNewFileThatCouldBeReadIsTold(String path) throws IOException {
    write(path);
    assertEquals(List.of(path + " is new."), differences());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        "notes/week 3.MD",
        "src.pdf",
        "data/corpora/mine.txt",
        "hs_err_pid7.log",
        "target/score/report.html",
        "shakespeare/target/classes/DinosaurModel.class",
        "target/x.jar",
        "grades/anna/report.json",
        ".git/config",
        ".git/objects/ab/cd",
        ".idea/workspace.xml",
        ".settings/org.eclipse.core",
        ".classpath",
        "dinosaurus-island.iml",
        ".vscode/settings.json",
        "data/.DS_Store",
        "kit.sha256",
        Kit.STUB
      })
  void whatNothingReadsIsNot(String path) throws IOException {
    write(path);
    assertEquals(List.of(), differences());
  }

  @Test
  void aKitOfModulesHasTheStudentsFileInItsModule() throws IOException {
    String file = "student/" + Kit.STUB;
    write(file);
    assertEquals(List.of(file + " is new."), differences());
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (String path : List.of("pom.xml", "student/pom.xml")) {
      write(path);
      files.put(path, path.getBytes(StandardCharsets.UTF_8));
    }
    List<String> told = new KitCheck(Manifest.of(files), copy).differences();
    assertFalse(told.contains(file + " is new."), told::toString);
    assertTrue(told.contains(GRADED + " is new."), told::toString);
  }

  @Test
  void aLinkIsToldAndNotFollowed() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(copy.resolve("src"), elsewhere);
    Files.writeString(elsewhere.resolve("test/java/Solved.java"), "");
    Files.createSymbolicLink(copy.resolve("src"), elsewhere);
    Files.createSymbolicLink(copy.resolve("target"), elsewhere);
    assertEquals(
        List.of(
            GRADED + " is missing.",
            "src is a link or something else that is no file.",
            "target is a link or something else that is no file."),
        differences());
  }

  @Test
  void aCopyNamedByALinkIsComparedAllTheSame() throws IOException {
    Path real = copy;
    copy = Files.createSymbolicLink(folder.resolve("link"), real);
    assertEquals(List.of(), differences());
  }

  @Test
  void aNameCannotWriteALineOfItsOwn() throws IOException {
    write("a\nb.jar");
    List<String> differences = differences();
    assertEquals(1, differences.size());
    assertEquals(1, differences.get(0).lines().count(), differences.get(0));
  }
}
