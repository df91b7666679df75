package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  private static final String GRADED = "student/src/test/java/ClipTest.java";

  private static final List<String> KIT =
      List.of("pom.xml", "data/dinos.txt", "student/pom.xml", "toolkit/pom.xml", GRADED);

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
        "student/src/test/java/nottarget/Solved.java",
        "student/src/test/java/target/Solved.java",
        "target.d/target/Solved.java",
        "nottarget/Solved.java",
        "student/src/main/target/x.txt",
        "student/SRC/test/resources/notes.txt",
        "Student/src/test/java/Solved.java",
        "POM.XML",
        "extra/pom.xml",
        "extra/target/classes/Solved.class",
        "student\\target\\x.jar",
        "lib/x.jar",
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
        "student/.gitattributes",
        "data/.gitignore",
        ".mvn/extensions.xml",
        ".mvn/maven.config",
        ".mvn/target/jvm.config",
        "student/.mvn/jvm.config",
        ".editor/target/x",
        "azure-pipelines.yml",
        "Jenkinsfile",
        "Makefile",
        "mvn.cmd",
        "mvnw",
        "java.exe",
        "settings.xml",
        "student/src/test/resources/junit-platform.properties",
        "student/src/main/resources/META-INF/services/org.junit.platform.launcher.TestExecutionListener",
        "student/src/main/resources/note.md",
        "fixtures/public/clip/new.txt",
        "data/junit-platform.properties",
        "data/corpora.json",
        "student/x.class",
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
        "student/derivation.pdf",
        "data/corpora/mine.txt",
        "hs_err_pid7.log",
        "target/score/report.html",
        "student/target/classes/DinosaurModel.class",
        "toolkit/target/x.jar",
        "grades/anna/report.json",
        ".git/config",
        ".git/objects/ab/cd",
        ".idea/workspace.xml",
        "student/.settings/org.eclipse.core",
        "student/.classpath",
        "student/student.iml",
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
  void aLinkIsToldAndNotFollowed() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(copy.resolve("student/src"), elsewhere);
    Files.writeString(elsewhere.resolve("test/java/Solved.java"), "");
    Files.createSymbolicLink(copy.resolve("student/src"), elsewhere);
    Files.createSymbolicLink(copy.resolve("student/target"), elsewhere);
    assertEquals(
        List.of(
            GRADED + " is missing.",
            "student/src is a link or something else that is no file.",
            "student/target is a link or something else that is no file."),
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
