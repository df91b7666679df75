package dinosaurus.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionFinderTest {

  @TempDir Path folder;

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private List<String> names(Path... paths) throws IOException {
    return SubmissionFinder.find(List.of(paths), folder.resolve("class/grades")).stream()
        .map(Submission::name)
        .toList();
  }

  @Test
  void aFileIsASubmission() throws IOException {
    assertEquals(List.of("alice"), names(file("alice.java")));
    assertEquals(List.of("bob"), names(file("bob/DinosaurModel.java")));
  }

  @Test
  void aFolderOfTheFileOrOfAProjectIsASubmission() throws IOException {
    file("alice/DinosaurModel.java");
    file("alice/old/DinosaurModel.java");
    file("bob/pom.xml");
    file("bob/student/src/DinosaurModel.java");
    file("carol/src/main/java/DinosaurModel.java");
    assertEquals(
        List.of("alice", "bob", "carol"),
        names(folder.resolve("alice"), folder.resolve("bob"), folder.resolve("carol")));
  }

  @Test
  void anyOtherFolderIsAFolderOfSubmissions() throws IOException {
    file("class/bob/deep/down/DinosaurModel.java");
    file("class/alice/DinosaurModel.java");
    file("class/carol.java");
    file("class/dave.zip");
    file("class/empty/notes.txt");
    file("class/README.md");
    file("class/.git/DinosaurModel.java");
    file("class/__MACOSX/DinosaurModel.java");
    file("class/grades/alice/report.md");
    assertEquals(
        List.of("alice", "bob", "carol", "dave.zip", "empty"), names(folder.resolve("class")));
  }

  @Test
  void anEmptyFolderIsASubmissionWithNothingInIt() throws IOException {
    assertEquals(List.of("empty"), names(Files.createDirectory(folder.resolve("empty"))));
  }

  @Test
  void namesThatCollideGetANumber() throws IOException {
    assertEquals(
        List.of("alice", "Alice-2", "alice-3", "grades.csv-2"),
        names(
            file("a/alice.java"),
            file("b/Alice.java"),
            file("c/alice/DinosaurModel.java"),
            file("grades.csv/DinosaurModel.java")));
  }

  @Test
  void namesBecomeHarmlessFolders() {
    assertEquals("a_b", new Names().unique("a\u202eb"));
    assertEquals("submission", new Names().unique(".."));
    assertEquals("a_b_c", new Names().unique("a/b\\c"));
    assertEquals(100, new Names().unique("x".repeat(300)).length());
  }
}
