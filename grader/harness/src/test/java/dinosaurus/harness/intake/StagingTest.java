package dinosaurus.harness.intake;

import static dinosaurus.harness.intake.Archives.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The archive of a class")
class StagingTest {

  private static final String MODEL = "/DinosaurModel.java";

  @TempDir Path folder;
  private List<String> notes;

  /** Takes an archive in; returns the content of what is graded, by the submissions' names. */
  private Map<String, String> graded(byte[] archive) throws IOException, LayoutException {
    Path download = Files.write(folder.resolve("class.tar"), archive);
    try (Intake intake = Intake.of(List.of(download), folder.resolve("out"), Optional.empty())) {
      notes = intake.notes();
      Map<String, String> graded = new TreeMap<>();
      for (Submission one : intake.submissions()) {
        graded.put(one.name(), content(one.source()));
      }
      return graded;
    }
  }

  private static String content(Source source) {
    if (source instanceof Source.Found found) {
      return new String(found.sources().files().get(SourceFiles.MODEL), StandardCharsets.UTF_8);
    }
    return source instanceof Source.Ambiguous ambiguous
        ? ambiguous.message()
        : ((Source.Missing) source).message();
  }

  private Map<String, String> graded(List<String> paths) throws IOException, LayoutException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    paths.forEach(path -> files.put(path, bytes(model(path))));
    return graded(Archives.tar(files));
  }

  private static String model(String path) {
    return "class DinosaurModel { } // " + path.hashCode();
  }

  @Test
  @DisplayName("may hold names that are the same where some characters aren't allowed")
  void alike() throws Exception {
    assertEquals(
        Map.of("a_", model("a?.java"), "a_-2", model("a*.java"), "ben", model("ben.java")),
        inverse(graded(List.of("a?.java", "a*.java", "ben.java")), "a*.java", "a?.java"));
    assertEquals(List.of(), notes);
  }

  /** Tells the two whose order isn't promised apart by what they hold. */
  private static Map<String, String> inverse(Map<String, String> graded, String... paths) {
    return graded.get("a_").equals(model(paths[1]))
        ? graded
        : Map.of("a_", graded.get("a_-2"), "a_-2", graded.get("a_"), "ben", graded.get("ben"));
  }

  @Test
  @DisplayName("may hold names that begin alike for a hundred characters, or are endless")
  void lengthy() throws Exception {
    String same = "x".repeat(120);
    Map<String, String> graded =
        graded(List.of(same + "1.java", same + "2.java", "y".repeat(800) + ".java", "ben.java"));
    assertEquals(4, graded.size());
    assertEquals(
        4, graded.values().stream().filter(text -> text.startsWith("class")).distinct().count());
    String helper = "Helper" + "z".repeat(150) + ".java";
    assertTrue(
        files(List.of("ben" + MODEL, "ben/" + helper)).contains("dinosaurus/student/" + helper));
  }

  private List<String> files(List<String> paths) throws IOException, LayoutException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    paths.forEach(path -> files.put(path, bytes(model(path))));
    files.put("anna/notes.txt", new byte[0]);
    Path download = Files.write(folder.resolve("class.zip"), Archives.zip(files));
    try (Intake intake = Intake.of(List.of(download), folder.resolve("out"), Optional.empty())) {
      Source source = intake.submissions().get(1).source();
      return List.copyOf(((Source.Found) source).sources().files().keySet());
    }
  }

  @Test
  @DisplayName("may hold names that some systems take for devices, or for one another")
  void devices() throws Exception {
    List<String> names =
        List.of(
            "CON", "aux.", "nul.txt", "COM\u00b9", "Anna", "anna", "anna.", "b ", "b", "\u001b[2J");
    assertEquals(names.size(), graded(names.stream().map(name -> name + MODEL).toList()).size());
    assertEquals(List.of(), notes);
  }

  @Test
  @DisplayName("goes on without an entry whose path isn't allowed, and says so")
  void paths() throws Exception {
    assertEquals(
        Map.of("ben", model("ben" + MODEL)),
        graded(
            List.of(
                "ben" + MODEL,
                "..\\eve" + MODEL,
                "\\eve.java",
                "C:\\eve.java",
                "../eve.java",
                "/etc/eve.java",
                "ben\\DinosaurModel.java",
                "eve\u001b]0;x\u0007\\a.java",
                "x/".repeat(600) + "eve.java")));
    assertEquals(8, notes.size());
    assertEquals(
        "class.tar: set aside, since its path can't be a submission's: ..\\eve/DinosaurModel.java",
        notes.get(0));
    assertTrue(notes.stream().allMatch(note -> note.chars().noneMatch(Character::isISOControl)));
  }

  @Test
  @DisplayName("says in a few lines that much was left out")
  void manyPaths() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("ben" + MODEL, bytes("ben"));
    for (int i = 0; i < 1_000; i++) {
      files.put("../" + i, new byte[0]);
    }
    graded(Archives.tar(files));
    assertEquals(21, notes.size());
    assertEquals("class.tar: 980 more were set aside", notes.get(20));
  }

  @Test
  @DisplayName("doubts only whoever is in it twice")
  void twice() throws Exception {
    assertEquals(
        Map.of(
            "anna", "The archive holds anna/DinosaurModel.java twice, with different contents.",
            "ben", "ben"),
        graded(twice("anna" + MODEL, "ben" + MODEL)));
    assertEquals(
        Map.of("class", "The archive holds src/DinosaurModel.java twice, with different contents."),
        graded(twice("src" + MODEL, "ben" + MODEL)));
  }

  /** Returns an archive that holds the one path in two ways, and the other in one. */
  private static byte[] twice(String one, String other) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (String path : List.of(one, other, other, one)) {
        String text = path.equals(other) ? "ben" : "anna" + bytes.size();
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setSize(text.length());
        tar.putArchiveEntry(entry);
        tar.write(bytes(text));
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  @DisplayName("accounts for everybody whom a folder would account for")
  void everybody() throws Exception {
    List<List<String>> classes =
        List.of(
            List.of(
                "anna" + MODEL, "ben/essay.pdf", "cem/target" + MODEL, "target" + MODEL, "f.txt"),
            List.of("A_1_assignsubmission_file/D.java", "B_2_assignsubmission_file/essay.pdf"),
            List.of("A_1_assignsubmission_file_D.java", "B_2_assignsubmission_file_essay.pdf"),
            List.of("anna_1_11_DinosaurModel.java", "ben_2_12_essay.pdf"),
            List.of("f.txt"),
            List.of("anna/f.txt"));
    for (List<String> paths : classes) {
      Path unpacked = Files.createTempDirectory(folder, "class").resolve("class");
      for (String path : paths) {
        Files.createDirectories(unpacked.resolve(path).getParent());
        Files.writeString(unpacked.resolve(path), model(path));
      }
      Map<String, String> expected = new TreeMap<>();
      try (Intake intake = Intake.of(List.of(unpacked), folder.resolve("out"), Optional.empty())) {
        intake.submissions().forEach(one -> expected.put(one.name(), content(one.source())));
      }
      assertEquals(expected, graded(paths));
      assertTrue(
          expected.values().stream().anyMatch(text -> text.startsWith("There is no file")),
          paths::toString);
    }
  }

  @Test
  @DisplayName("accounts for empty folders and links, too")
  void nothing() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("eve", TarConstants.LF_SYMLINK);
      link.setLinkName("ben");
      for (TarArchiveEntry entry :
          List.of(new TarArchiveEntry("anna/"), new TarArchiveEntry("/", true), link)) {
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
      }
    }
    String none = "There is no file DinosaurModel.java.";
    assertEquals(Map.of("anna", none, "eve", none), graded(bytes.toByteArray()));
  }
}
