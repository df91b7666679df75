package dinosaurus.harness.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dinosaurus.harness.OptionalTool;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Student;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

  @TempDir Path folder;

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }

  private static Source find(Path... paths) {
    return new Submission("name", Student.UNKNOWN, Stream.of(paths).map(NamedPath::of).toList())
        .source();
  }

  private Path text(String path, String text) throws IOException {
    return Files.writeString(file(path), text);
  }

  private static Source.Found found(String... filesAndTexts) {
    TreeMap<String, String> files = new TreeMap<>();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      files.put("dinosaurus/student/" + filesAndTexts[i], filesAndTexts[i + 1]);
    }
    TreeMap<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Source.Found(new SourceFiles(bytes, List.of()));
  }

  private static void assertFinds(Source.Found expected, Source actual) {
    SourceFiles sources = assertInstanceOf(Source.Found.class, actual).sources();
    assertEquals(expected.sources().files().keySet(), sources.files().keySet());
    assertEquals(expected.sources().digest(), sources.digest());
  }

  @Test
  void findsTheOneFileWhereverItIs() throws IOException {
    text("alice/student/src/main/java/dinosaurus/student/DinosaurModel.java", "model");
    text("alice/student/src/main/java/dinosaurus/student/help/Helper.java", "helper");
    text("alice/student/src/test/java/Other.java", "no helper");
    file("alice/target/DinosaurModel.java");
    file("alice/.history/DinosaurModel.java");
    file("alice/__MACOSX/DinosaurModel.java");
    assertFinds(
        found("DinosaurModel.java", "model", "help/Helper.java", "helper"),
        find(folder.resolve("alice")));
  }

  @Test
  void aFileOfAnotherNameStandsAlone() throws IOException {
    text("bob.java", "class DinosaurModel bob");
    assertFinds(
        found("DinosaurModel.java", "class DinosaurModel"),
        find(text("alice.java", "class DinosaurModel")));
  }

  @Test
  void aFileThatWasRenamedOnItsWayIsTheOne() throws IOException {
    for (String name :
        List.of("DinosaurModel (2).java", "DinosaurModel-1.java", "dinosaurmodel.java")) {
      text(name.length() + "/" + name, "model");
      text(name.length() + "/Helper.java", "helper");
      assertFinds(
          found("DinosaurModel.java", "model", "Helper.java", "helper"),
          find(folder.resolve("" + name.length())));
    }
  }

  @Test
  void severalFilesOfOneStudentBelongTogether() throws IOException {
    assertFinds(
        found("DinosaurModel.java", "model", "Helper.java", "helper"),
        find(text("a/DinosaurModel.java", "model"), text("b/Helper.java", "helper")));
  }

  @Test
  void copiesOfTheSameBytesAreOne() throws IOException {
    text("alice/DinosaurModel.java", "model");
    text("alice/copy/DinosaurModel.java", "model");
    assertInstanceOf(Source.Found.class, find(folder.resolve("alice")));
  }

  @Test
  void doesNotGuessAmongSeveral() throws IOException {
    text("alice/v1/DinosaurModel.java", "1");
    text("alice/v2/DinosaurModel.java", "2");
    assertEquals(
        new Source.Ambiguous(
            "There are 2 files that could be DinosaurModel.java, where there must be one:"
                + " v1/DinosaurModel.java, v2/DinosaurModel.java."),
        find(folder.resolve("alice")));
  }

  @Test
  void saysWhatIsThereInstead() throws IOException {
    file("alice/Model.java");
    file("alice/Other.java");
    assertEquals(
        new Source.Missing("There is no file DinosaurModel.java, only Model.java, Other.java."),
        find(folder.resolve("alice")));
    file("bob/notes.txt");
    assertEquals(
        new Source.Missing(
            "There is no file DinosaurModel.java, only notes.txt, a text; hand in"
                + " DinosaurModel.java itself."),
        find(folder.resolve("bob")));
  }

  @Test
  void saysWhatToDoInstead() throws IOException {
    String none = "There is no file DinosaurModel.java, only ";
    assertEquals(
        new Source.Missing(
            none
                + "DinosaurModel.java.txt, a Java file under another name; rename it to"
                + " DinosaurModel.java, with nothing behind .java, and hand it in again."),
        find(file("DinosaurModel.java.txt")));
    assertEquals(
        new Source.Missing(
            none
                + "DinosaurModel.class, what the compiler made; hand in what it was made of,"
                + " DinosaurModel.java."),
        find(file("DinosaurModel.class")));
    assertEquals(
        new Source.Missing(
            none
                + "DinosaurModel.java.gz, a packed file; unpack it and hand in DinosaurModel.java"
                + " itself, or a zip."),
        find(file("DinosaurModel.java.gz")));
    assertEquals(new Source.Missing(none + "what was typed in; hand in the file itself."), find());
    file("dora/a.png");
    file("dora/b.pdf");
    assertEquals(new Source.Missing(none + "a.png, b.pdf."), find(folder.resolve("dora")));
  }

  @Test
  void saysWhatWasLeftAlone() throws IOException {
    file("alice/out/work.zip");
    file("alice/.hidden/DinosaurModel.java");
    file("alice/student/build/DinosaurModel.java");
    file("alice/.git/HEAD");
    Source.Missing expected =
        new Source.Missing(
            "There is no file DinosaurModel.java. Left alone, since a tool makes such folders:"
                + " .hidden, out, student/build.");
    assertEquals(expected, find(folder.resolve("alice")));
    Path packed =
        Files.write(
            folder.resolve("alice.zip"),
            Archives.zip(
                Map.of(
                    "out/work.zip", new byte[0],
                    ".hidden/DinosaurModel.java", new byte[0],
                    "student/build/DinosaurModel.java", new byte[0],
                    ".git/HEAD", new byte[0])));
    assertEquals(expected, find(packed));
  }

  @Test
  void anEndingInCapitalsIsTheSame() throws IOException {
    text("alice/DINOSAURMODEL.JAVA", "model");
    text("alice/Helper.Java", "helper");
    assertFinds(
        found("DinosaurModel.java", "model", "Helper.java", "helper"),
        find(folder.resolve("alice")));
  }

  @Test
  void helpersThatWereRenamedOnTheirWayKeepTheirClass() throws IOException {
    text("alice/DinosaurModel-1.java", "model");
    text("alice/Clipper-1.java", "clipper");
    text("alice/Loss (2).java", "loss");
    text("alice/Step_1.java", "step");
    text("alice/Both.java", "both");
    text("alice/Both-1.java", "other");
    assertFinds(
        found(
            "DinosaurModel.java",
            "model",
            "Clipper.java",
            "clipper",
            "Loss.java",
            "loss",
            "Step_1.java",
            "step",
            "Both.java",
            "both",
            "Both-1.java",
            "other"),
        find(folder.resolve("alice")));
  }

  @Test
  void whatCannotBeReadIsNotMissing() {
    Path memory = Path.of("/proc/self/mem"); // A file that nobody can read at its beginning.
    assumeTrue(Files.isRegularFile(memory));
    Submission unreadable =
        new Submission(
            "eve", Student.UNKNOWN, List.of(new NamedPath(memory, "DinosaurModel.java")));
    assertEquals(
        new Source.Unreadable(
            "eve can't be read; make it readable to whoever grades, and grade once more."),
        unreadable.source());
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
            "DinosaurModel.java is a symbolic link, which isn't followed; hand in the file"
                + " itself."),
        find(folder.resolve("alice")));
    assertEquals(
        new Source.Missing("There is no file DinosaurModel.java."), find(folder.resolve("bob")));
    assertEquals(
        new Source.Missing("The submission is a symbolic link, which isn't followed."),
        find(folder.resolve("carol")));
  }

  @Test
  void refusesWhatIsTooLargeOrNoFile() throws Exception {
    Path large = text("large/DinosaurModel.java", " ".repeat((1 << 20) + 1));
    assertEquals(new Source.Missing("DinosaurModel.java is larger than 1 MB."), find(large));
    assertEquals(
        new Source.Missing(
            "The submission alice.rar is an archive that can't be read here; hand in a zip."),
        find(file("alice.rar")));
  }

  @Test
  void opensNoPipe() throws Exception {
    OptionalTool.require("mkfifo");
    Files.createDirectories(folder.resolve("alice"));
    Path pipe = folder.resolve("alice/DinosaurModel.java");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(
        new Source.Missing("There is no file DinosaurModel.java."), find(folder.resolve("alice")));
    assertInstanceOf(Source.Missing.class, find(pipe));
  }
}
