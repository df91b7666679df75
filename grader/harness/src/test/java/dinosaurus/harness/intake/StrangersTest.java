package dinosaurus.harness.intake;

import static dinosaurus.harness.intake.Archives.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.intake.Layout.LayoutException;
import dinosaurus.harness.intake.SourceFinder.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class as instructors keep it: with files of others, as a folder and as an archive. */
@DisplayName("A class whose folder holds more than its students' files")
class StrangersTest {

  private static final String MODEL = "DinosaurModel.java";

  @TempDir Path folder;
  private List<String> notes;

  /** Returns the names and ids, starred where there is something to grade; from a zip the same. */
  private List<String> found(String... paths) throws IOException, LayoutException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths) {
      files.put(path, bytes("class DinosaurModel {}"));
    }
    return found(files);
  }

  private List<String> found(Map<String, byte[]> files) throws IOException, LayoutException {
    Path unpacked = Files.createTempDirectory(folder, "class").resolve("class");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = unpacked.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path packed = Files.write(unpacked.resolveSibling("class.zip"), Archives.zip(files));
    List<String> fromZip = found(packed);
    List<String> notesOfZip = notes;
    List<String> fromFolder = found(unpacked);
    assertEquals(fromFolder, fromZip);
    assertEquals(notes, notesOfZip);
    return fromFolder;
  }

  private List<String> found(Path path) throws IOException, LayoutException {
    try (Intake intake = Intake.of(List.of(path), folder.resolve("out"), Optional.empty())) {
      notes = intake.notes();
      List<String> found = new ArrayList<>();
      for (Submission one : intake.submissions()) {
        boolean graded = one.source() instanceof Source.Found;
        found.add(
            one.name()
                + "|"
                + one.student().id()
                + (one.student().late() ? "|late" : "|")
                + (graded ? "*" : ""));
      }
      return found;
    }
  }

  @Test
  @DisplayName("is recognised in Canvas, with texts, addresses and anonymous students")
  void canvas() throws Exception {
    assertEquals(
        List.of(
            "anon_Zz9|anon_Zz9|late*",
            "anon_a1b2C|anon_a1b2C|*",
            "ben_o_103|103|",
            "cruzanna_101|101|*",
            "de_la_cruz_102|102|late*",
            "ida_105|105|late",
            "jo_104|104|",
            "ben||*"),
        found(
            "cruzanna_101_11_" + MODEL,
            "de_la_cruz_LATE_102_12_" + MODEL,
            "ben_o_103_text.html",
            "jo_104_link.html",
            "ida_LATE_105_text.html",
            "anon_a1b2C_13_" + MODEL,
            "LATE_anon_Zz9_14_" + MODEL,
            "Thumbs.db",
            "desktop.ini",
            "2026-11-20T1200_Grades-CS101.csv",
            "roster.xlsx",
            "README.md",
            "ben.java"));
    assertEquals(
        List.of(
            "class: a download of Canvas, 7 submissions",
            "class: 2026-11-20T1200_Grades-CS101.csv is nobody's: a table",
            "class: README.md is nobody's: a read-me",
            "class: Thumbs.db is nobody's: a file of the system's",
            "class: ben.java is nobody's: a Java file that isn't named as Canvas does, graded under"
                + " its own name",
            "class: desktop.ini is nobody's: a file of the system's",
            "class: roster.xlsx is nobody's: a table"),
        notes);
  }

  @Test
  @DisplayName(
      "is recognised in Moodle, with online texts, other plugins and a group without number")
  void moodle() throws Exception {
    assertEquals(
        List.of(
            "Anna_1|1|*", "Ben_2|2|", "Cem_3|3|*", "Default group|Default group|*", "Dora_4|4|"),
        found(
            "Anna_1_assignsubmission_file_/" + MODEL,
            "Ben_2_assignsubmission_onlinetext_onlinetext.html",
            "Cem_3_assignsubmission_file_" + MODEL,
            "Dora_4_assignsubmission_onenote2_/page.pdf",
            "Default group_assignsubmission_file_/" + MODEL,
            "Grades-CS101-Dinosaurs.csv"));
    assertTrue(
        notes.contains("class: Grades-CS101-Dinosaurs.csv is nobody's: a table"), notes::toString);
  }

  @Test
  @DisplayName("is recognised in a folder that holds the instructor's own solution, too")
  void solution() throws Exception {
    assertEquals(
        List.of("anna_1|1|*", "ben_2|2|*", "class||*"),
        found("anna_1_11_" + MODEL, "ben_2_12_" + MODEL, MODEL));
  }

  @Test
  @DisplayName("is recognised as clones, in an archive, too")
  void clones() throws Exception {
    assertEquals(
        List.of("anna|anna|*", "ben|ben|*", "notes||"),
        found(
            "dino-anna/.git/HEAD",
            "dino-anna/" + MODEL,
            "dino-ben/.git/HEAD",
            "dino-ben/" + MODEL,
            "notes/todo.txt"));
  }

  @Test
  @DisplayName("isn't taken for a download because of one name")
  void plain() throws Exception {
    assertEquals(
        List.of("anna||*", "ben||*", "cem_2026_11_work||*"),
        found("anna.java", "ben.java", "cem_2026_11_work.java"));
  }

  @Test
  @DisplayName("isn't taken for another platform's because of what students call their files")
  void majority() throws Exception {
    assertEquals(
        List.of("ben_456|456|*", "eve_123|123|*"),
        found("ben_456_1_" + MODEL, "eve_123_2_x_456_assignsubmission_file_" + MODEL));
  }

  @Test
  @DisplayName("names everybody, whatever they handed in")
  void everybody() throws Exception {
    assertEquals(
        List.of(
            "ada.java.txt||",
            "ben||*",
            "cem.docx||",
            "dora.class||",
            "emil.txt||",
            "fay.java.gz||",
            "gil.pdf||",
            "hal||*",
            "ida||"),
        found(
            "ada.java.txt",
            "ben.JAVA",
            "cem.docx",
            "dora.class",
            "emil.txt",
            "fay.java.gz",
            "gil.pdf",
            "hal.java",
            "ida/DinosaurModel.java.txt",
            "grades.csv"));
    assertEquals(
        List.of(), notes, "Of tables, read-me files and the system's there is no telling.");
  }

  @Test
  @DisplayName("may lie in a folder of its own")
  void soleFolder() throws Exception {
    assertEquals(
        List.of("Anna_7|7|*"),
        found(
            Map.of(
                "assignment_1_export/submission_1/" + MODEL,
                bytes("class DinosaurModel {}"),
                "assignment_1_export/submission_metadata.yml",
                bytes("submission_1:\n  :submitters:\n  - :name: Anna\n    :sid: '7'\n"),
                ".DS_Store",
                bytes("x"))));
    assertEquals(
        List.of(
            "class: all there is in it is the folder assignment_1_export, which was taken for the"
                + " class",
            "assignment_1_export: a download of Gradescope, 1 submission"),
        notes);
    assertEquals(
        List.of("anna_1|1|*", "ben_2|2|"),
        found("a/b/anna_1_2_" + MODEL, "a/b/ben_2_3_essay.pdf", "__MACOSX/a/b/._x"));
    assertEquals(List.of("Anna_1|1|*"), found("download/Anna_1_assignsubmission_file_/" + MODEL));
    assertEquals(
        List.of("anna|anna|*", "ben|ben|*"),
        found(
            "clones/dino-anna/.git/HEAD",
            "clones/dino-anna/" + MODEL,
            "clones/dino-ben/.git/HEAD",
            "clones/dino-ben/" + MODEL));
    assertEquals(List.of("anna||*", "ben||*"), found("class/anna/" + MODEL, "class/ben/" + MODEL));
  }

  @Test
  @DisplayName("may hold what teachers gave back, which nobody handed in")
  void feedback() throws Exception {
    assertEquals(
        List.of("Anna_1|1|*"),
        found(
            "Anna_1_assignsubmission_file_/" + MODEL,
            "Anna_1_assignfeedback_file_/" + MODEL,
            "Anna_1_assignfeedback_editpdf/x.pdf"));
    assertEquals(
        List.of(
            "class: a download of Moodle, 1 submission",
            "class: Anna_1_assignfeedback_editpdf is nobody's: what a teacher gave back",
            "class: Anna_1_assignfeedback_file_ is nobody's: what a teacher gave back"),
        notes);
  }

  @Test
  @DisplayName("may have names that no disk takes")
  void longNames() throws Exception {
    String anna = "a".repeat(280);
    Path zip =
        Files.write(
            folder.resolve("class.zip"),
            Archives.zip(
                Map.of(
                    anna + "_1_2_" + MODEL, bytes("class DinosaurModel {}"),
                    "ben_2_3_" + MODEL, bytes("class DinosaurModel {}"))));
    assertEquals(List.of("a".repeat(100) + "|1|*", "ben_2|2|*"), found(zip));
  }

  @Test
  @DisplayName("may be packed again, also where a submission's archive may not be as large")
  void packedTwice() throws Exception {
    byte[] noise = new byte[ArchiveReader.MOST_PACKED + 1];
    new Random(1).nextBytes(noise);
    byte[] inner =
        Archives.zip(
            Map.of(
                "anna_1_2_" + MODEL, bytes("class DinosaurModel {}"), "ben_2_3_film.mp4", noise));
    Path outer =
        Files.write(
            folder.resolve("outer.zip"),
            Archives.zip(Map.of("submissions.zip", inner, "__MACOSX/._x", new byte[1])));
    assertEquals(List.of("anna_1|1|*", "ben_2|2|"), found(outer));
    assertEquals(
        List.of(
            "outer.zip: all there is in it is the archive submissions.zip, which was taken for the"
                + " class",
            "submissions: a download of Canvas, 2 submissions"),
        notes);
    byte[] one = Archives.zip(Map.of("src/" + MODEL, bytes("class DinosaurModel {}")));
    Path anna = Files.write(folder.resolve("c.zip"), Archives.zip(Map.of("anna.zip", one)));
    assertEquals(List.of("anna||*"), found(anna));
  }

  @Test
  @DisplayName("is one submission where only one can be graded")
  void oneSubmission() throws Exception {
    assertEquals(List.of("work||*"), found("work/code/" + MODEL, "work/report/essay.pdf"));
    assertEquals(List.of("work||*"), found("work/src/" + MODEL, "work/old/" + MODEL));
  }

  @Test
  @DisplayName("doubts whoever is twice in it, in a folder of its own, too")
  void twice() throws Exception {
    String anna = "download/anna_1_2_" + MODEL;
    byte[] one = Archives.tar(Map.of(anna, bytes("class DinosaurModel {} // 1")));
    byte[] two = Archives.tar(Map.of(anna, bytes("class DinosaurModel {} // 2")));
    byte[] both = new byte[1024 + two.length];
    System.arraycopy(one, 0, both, 0, 1024);
    System.arraycopy(two, 0, both, 1024, two.length);
    assertEquals(List.of("anna_1|1|"), found(Files.write(folder.resolve("class.tar"), both)));
  }

  @Test
  @DisplayName("may have archives with a number in the ending")
  void numberedArchive() throws Exception {
    byte[] work = Archives.gzip(Archives.tar(Map.of(MODEL, bytes("class DinosaurModel {}"))));
    assertEquals(
        List.of("anna_1|1|*", "ben_2|2|*"),
        found(Map.of("anna_1_11_work.tar-1.gz", work, "ben_2_12_work.tar.gz", work)));
    assertEquals(
        List.of("anna||*", "ben||*"), found(Map.of("anna.tar (1).gz", work, "ben.tar.gz", work)));
  }
}
