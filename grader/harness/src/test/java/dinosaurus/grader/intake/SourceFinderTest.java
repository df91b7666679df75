package dinosaurus.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

  @TempDir Path folder;

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  @Test
  void findsTheOneFileWhereverItIs() throws IOException {
    Path file = file("alice/student/src/main/java/dinosaurus/student/DinosaurModel.java");
    file("alice/target/DinosaurModel.java");
    file("alice/.history/DinosaurModel.java");
    file("alice/__MACOSX/DinosaurModel.java");
    assertEquals(new Source.Found(file, true), SourceFinder.find(folder.resolve("alice")));
  }

  @Test
  void aFileOfAnotherNameStandsAlone() throws IOException {
    Path file = file("alice.java");
    assertEquals(new Source.Found(file, false), SourceFinder.find(file));
  }

  @Test
  void doesNotGuessAmongSeveral() throws IOException {
    file("alice/v1/DinosaurModel.java");
    file("alice/v2/DinosaurModel.java");
    assertEquals(
        new Source.Ambiguous(
            "There are 2 files named DinosaurModel.java, where there must be one:"
                + " v1/DinosaurModel.java, v2/DinosaurModel.java."),
        SourceFinder.find(folder.resolve("alice")));
  }

  @Test
  void saysWhatIsThereInstead() throws IOException {
    file("alice/dinosaurmodel.java");
    file("alice/Other.java");
    assertEquals(
        new Source.Missing(
            "There is no file DinosaurModel.java, only Other.java, dinosaurmodel.java."),
        SourceFinder.find(folder.resolve("alice")));
    file("bob/notes.txt");
    assertEquals(
        new Source.Missing("There is no file DinosaurModel.java."),
        SourceFinder.find(folder.resolve("bob")));
  }

  @Test
  void followsNoLink() throws IOException {
    Path secret = file("secret/DinosaurModel.java");
    Files.createDirectories(folder.resolve("alice"));
    Files.createSymbolicLink(folder.resolve("alice/DinosaurModel.java"), secret);
    Files.createDirectories(folder.resolve("bob"));
    Files.createSymbolicLink(folder.resolve("bob/src"), secret.getParent());
    Files.createSymbolicLink(folder.resolve("carol"), secret.getParent());
    assertEquals(
        new Source.Missing(
            "DinosaurModel.java is a symbolic link, which isn't followed; hand in the file itself."),
        SourceFinder.find(folder.resolve("alice")));
    assertEquals(
        new Source.Missing("There is no file DinosaurModel.java."),
        SourceFinder.find(folder.resolve("bob")));
    assertEquals(
        new Source.Missing("The submission is a symbolic link, which isn't followed."),
        SourceFinder.find(folder.resolve("carol")));
  }

  @Test
  void asksToUnpackAnArchive() throws IOException {
    assertEquals(
        new Source.Missing("The submission is an archive; unpack it and grade the folder."),
        SourceFinder.find(file("alice.zip")));
  }
}
