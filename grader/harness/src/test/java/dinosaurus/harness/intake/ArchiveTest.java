package dinosaurus.harness.intake;

import static dinosaurus.harness.intake.Archives.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import dinosaurus.harness.results.Student;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An archive")
class ArchiveTest {

  private static final Map<String, byte[]> WORK =
      Map.of(
          "dino/DinosaurModel.java", bytes("model"),
          "dino/Helper.java", bytes("helper"),
          "__MACOSX/dino/._DinosaurModel.java", bytes("litter"),
          "dino/target/DinosaurModel.java", bytes("built"));

  @TempDir Path folder;

  private Source find(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new Submission("anna", Student.UNKNOWN, List.of(NamedPath.of(file))).source();
  }

  private String refusal(String name, byte[] content) throws IOException {
    return assertInstanceOf(Source.Missing.class, find(name, content)).message();
  }

  private static List<String> files(Source source) {
    SourceFiles sources = assertInstanceOf(Source.Found.class, source).sources();
    return List.copyOf(sources.files().keySet());
  }

  @Test
  @DisplayName("is read like the folder it was made of")
  void kinds() throws IOException {
    List<String> expected =
        List.of("dinosaurus/student/DinosaurModel.java", "dinosaurus/student/Helper.java");
    assertEquals(expected, files(find("anna.zip", Archives.zip(WORK))));
    assertEquals(expected, files(find("anna.tar", Archives.tar(WORK))));
    assertEquals(expected, files(find("anna.tar.gz", Archives.gzip(Archives.tar(WORK)))));
    assertEquals(expected, files(find("anna.TGZ", Archives.gzip(Archives.tar(WORK)))));
  }

  @Test
  @DisplayName("may be of a whole class repository, with jars, history and what a build made")
  void wholeProjects() throws Exception {
    byte[] noise = new byte[20 << 20];
    new Random(1).nextBytes(noise);
    Map<String, byte[]> project =
        Map.of(
            "island/src/main/java/dinosaurus/student/DinosaurModel.java", bytes("model"),
            "island/src/main/java/dinosaurus/student/Helper.java", bytes("helper"),
            "island/src/test/java/dinosaurus/student/ClipTest.java", bytes("test"),
            "island/target/classes/DinosaurModel.java", bytes("built"),
            "island/.git/objects/pack/a.pack", noise,
            "island/lib/dino.jar", noise);
    List<String> expected =
        List.of("dinosaurus/student/DinosaurModel.java", "dinosaurus/student/Helper.java");
    byte[] zip = Archives.zip(project);
    assertEquals(expected, files(find("anna.zip", zip)));
    assertEquals(expected, files(find("anna.tgz", Archives.gzip(Archives.tar(project)))));
    Path download =
        Files.write(
            folder.resolve("class.zip"),
            Archives.zip(
                Map.of(
                    "Anna Lee_1_assignsubmission_file_/island.zip",
                    zip,
                    "Ben Ode_2_assignsubmission_file_/DinosaurModel.java",
                    bytes("model"))));
    try (Intake intake = Intake.of(List.of(download), folder.resolve("none"), Optional.empty())) {
      assertEquals(expected, files(intake.submissions().get(0).source()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../DinosaurModel.java",
        "a/../../DinosaurModel.java",
        "..\\DinosaurModel.java",
        "/etc/DinosaurModel.java",
        "C:\\DinosaurModel.java"
      })
  @DisplayName("is refused if it has a path that leads out of it")
  void paths(String path) throws IOException {
    String zip = refusal("anna.zip", Archives.zip(Map.of(path, bytes("x"))));
    assertTrue(zip.startsWith("The archive has an entry with a path that isn't allowed: "), zip);
    assertEquals(zip, refusal("anna.tar", Archives.tar(Map.of(path, bytes("x")))));
  }

  @Test
  @DisplayName("is refused if it is damaged, empty, or of another kind")
  void damaged() throws IOException {
    byte[] zip = Archives.zip(WORK);
    String damaged = "The archive is damaged, or isn't what its name says.";
    assertEquals(damaged, refusal("a.zip", Arrays.copyOf(zip, zip.length / 2)));
    assertEquals(damaged, refusal("b.zip", new byte[0]));
    assertEquals(damaged, refusal("c.tar.gz", zip));
    assertEquals("There is no file DinosaurModel.java.", refusal("d.zip", Archives.zip(Map.of())));
  }

  @Test
  @DisplayName("is refused if it is encrypted")
  void encrypted() throws IOException {
    byte[] zip = Archives.zip(Map.of("DinosaurModel.java", bytes("x")));
    for (int i = 0; i < zip.length - 10; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    assertEquals("The archive is encrypted.", refusal("a.zip", zip));
  }

  @ParameterizedTest
  @CsvSource({"14, LZMA", "95, XZ", "98, PPMD", "93, ZSTD", "15, number 15"})
  @DisplayName("is refused by name if it is packed in a way that can't be read")
  void method(int code, String name) throws IOException {
    byte[] zip = Archives.zip(WORK);
    for (int i = 0; i < zip.length - 10; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || central) {
        zip[i + (local ? 8 : 10)] = (byte) code;
      }
    }
    assertEquals(
        "The archive is packed by a method that can't be read here ("
            + name
            + "); pack it as an"
            + " ordinary zip.",
        refusal("a.zip", zip));
  }

  @Test
  @DisplayName("is refused if it holds a file twice, one way and another")
  void twice() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String text : List.of("one", "two")) {
        TarArchiveEntry entry = new TarArchiveEntry("DinosaurModel.java");
        entry.setSize(text.length());
        tar.putArchiveEntry(entry);
        tar.write(bytes(text));
        tar.closeArchiveEntry();
      }
    }
    assertEquals(
        "The archive holds DinosaurModel.java twice, with different contents.",
        refusal("a.tar", bytes.toByteArray()));
  }

  @Test
  @DisplayName("doesn't make anybody follow its links")
  void links() throws IOException {
    ByteArrayOutputStream tarred = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(tarred)) {
      TarArchiveEntry link = new TarArchiveEntry("DinosaurModel.java", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    String link =
        "DinosaurModel.java is a symbolic link, which isn't followed; hand in the file itself.";
    assertEquals(link, refusal("a.tar", tarred.toByteArray()));

    Path zipped = folder.resolve("b.zip");
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(zipped)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("DinosaurModel.java");
      entry.setUnixMode(0xA1FF);
      zip.putArchiveEntry(entry);
      zip.write(bytes("/etc/passwd"));
      zip.closeArchiveEntry();
    }
    assertEquals(link, refusal("b.zip", Files.readAllBytes(zipped)));
  }

  @Test
  @DisplayName("costs little however much it unpacks to")
  void bombs() throws IOException {
    byte[] zeros = new byte[64 << 20];
    assertEquals(
        "DinosaurModel.java is larger than 1 MB.",
        refusal("a.zip", Archives.zip(Map.of("DinosaurModel.java", zeros))));
    assertEquals(
        "There is no file DinosaurModel.java, only movie.mp4, a file of another kind; hand in"
            + " DinosaurModel.java itself.",
        refusal("b.zip", Archives.zip(Map.of("movie.mp4", zeros))));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 4; i++) {
      many.put(i + ".mp4", zeros);
    }
    assertEquals(
        "The archive is damaged, or isn't what its name says.",
        refusal("c.tgz", Archives.gzip(Archives.tar(many))));
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 501; i++) {
      files.put("A" + i + ".java", new byte[0]);
    }
    assertTrue(refusal("d.zip", Archives.zip(files)).contains("more than 500 Java files"));
  }

  @Test
  @DisplayName("within an archive is opened if it is all there is, and none within that")
  void nested() throws IOException {
    byte[] inner = Archives.zip(WORK);
    byte[] packedTwice = Archives.zip(Map.of("inner.zip", inner));
    assertEquals(files(find("w.zip", inner)), files(find("a.zip", packedTwice)));
    byte[] gzipped = Archives.gzip(Archives.tar(Map.of("my/inner.zip", inner)));
    assertEquals(files(find("w.zip", inner)), files(find("b.tar.gz", gzipped)));
    assertEquals(
        "There is no file DinosaurModel.java, only archives within: a.zip, a.zip/inner.zip.",
        refusal("c.zip", Archives.zip(Map.of("a.zip", packedTwice))));
    assertEquals(
        "There is no file DinosaurModel.java, only archives within: a.zip, b.zip.",
        refusal("d.zip", Archives.zip(Map.of("a.zip", inner, "b.zip", inner))));
  }

  @Test
  @DisplayName("of a class is unpacked, its students' archives are read, and nothing is left")
  void classroom() throws IOException, LayoutException {
    Path download =
        Files.write(
            folder.resolve("download.zip"),
            Archives.zip(
                Map.of(
                    "Anna_1_assignsubmission_file/work.zip",
                    Archives.zip(WORK),
                    "Ben_2_assignsubmission_file/DinosaurModel.java",
                    bytes("model"),
                    "Ben_2_assignsubmission_file/movie.mp4",
                    new byte[100])));
    Path unpacked;
    try (Intake intake = Intake.of(List.of(download), folder.resolve("out"), Optional.empty())) {
      assertEquals(
          List.of("Anna_1", "Ben_2"), intake.submissions().stream().map(Submission::name).toList());
      intake.submissions().forEach(one -> assertInstanceOf(Source.Found.class, one.source()));
      unpacked = ((HandedIn) intake.submissions().get(0).content()).parts().get(0).path();
      assertTrue(Files.exists(unpacked));
    }
    assertTrue(Files.notExists(unpacked));
  }

  @Test
  @DisplayName("of a class that leads out of it is refused as a whole")
  void hostileClassroom() throws IOException {
    Path download =
        Files.write(
            folder.resolve("download.zip"),
            Archives.zip(Map.of("../planted/DinosaurModel.java", bytes("model"))));
    assertThrows(
        LayoutException.class,
        () -> Intake.of(List.of(download), folder.resolve("out"), Optional.empty()));
    assertTrue(Files.notExists(folder.resolve("planted")));
  }
}
