package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.export.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dino export} and {@code dino adjust}, from a class's download to the gradebook. */
class ExportTest {

  @TempDir static Path folder;
  private static final String BOOK = "Student,ID,Section,D (4)\n    Points Possible,,,100\n";

  private static Path graded;

  @TempDir Path own;
  private Path grades;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void grade() throws IOException {
    Path source = Examples.FOLDER.resolve("does-not-compile/DinosaurModel.java");
    Path download = Files.createDirectory(folder.resolve("class"));
    Files.copy(source, download.resolve("cruzanna_LATE_12_345_DinosaurModel.java"));
    Files.copy(source, download.resolve("leeben_7_347_DinosaurModel.java"));
    graded = folder.resolve("grades");
    StringWriter quiet = new StringWriter();
    Dino.run(
        new PrintWriter(quiet),
        new PrintWriter(quiet),
        "grade",
        download.toString(),
        "--out",
        graded.toString());
  }

  @BeforeEach
  void copy() throws IOException {
    grades = own.resolve("grades");
    try (Stream<Path> files = Files.walk(graded)) {
      for (Path file : files.toList()) {
        Files.copy(file, grades.resolve(graded.relativize(file).toString()));
      }
    }
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(own.resolve(name), text);
  }

  private Path policy() throws IOException {
    return file(
        "policy.yml",
        """
        late:
          percent-per-day: 10
        overrides:
          - student: Cruz, Anna
            points: 85.5
            reason: Graded by hand.
        """);
  }

  @Test
  void fillsTheGradebookOfCanvas() throws IOException {
    Path book = file("book.csv", BOOK + "\"Cruz, Anna\",12,x,\n\"Lee, Ben\",7,x,\n");
    Path filled = own.resolve("filled.csv");
    assertEquals(
        0, run("export", "canvas", grades, "--into", book, "--out", filled, "--policy", policy()));
    assertEquals(BOOK + "\"Cruz, Anna\",12,x,85.5\n\"Lee, Ben\",7,x,0\n", Files.readString(filled));
    assertEquals(
        "Students with a grade in \"D (4)\": 2\nWritten: " + filled + "\n",
        out.toString().replace(System.lineSeparator(), "\n"));
    assertEquals(2, run("export", "canvas", grades, "--into", book, "--out", book));
  }

  @Test
  void whoIsGoneSinceAnEarlierRunIsLeftOutEverywhere() throws IOException {
    Path ben = Files.createDirectory(own.resolve("class"));
    Files.copy(
        Examples.FOLDER.resolve("does-not-compile/DinosaurModel.java"),
        ben.resolve("leeben_7_347_DinosaurModel.java"));
    assertEquals(0, run("grade", ben, "--out", grades), err::toString);
    assertTrue(
        err.toString()
            .contains(
                "dino: cruzanna_12 is of an earlier run and no longer here; no export takes it, and"
                    + " --remove-gone deletes its reports."),
        err::toString);
    assertEquals(0, run("export", "csv", grades));
    assertEquals(
        List.of("leeben_7"),
        out.toString().lines().skip(1).map(line -> line.split(",", 2)[0]).toList());
    assertTrue(err.toString().contains("dino: cruzanna_12 is left out"), err::toString);
    assertEquals(0, run("grade", ben, "--out", grades, "--remove-gone"), err::toString);
    assertTrue(err.toString().contains("its reports were deleted."), err::toString);
    assertTrue(Files.notExists(grades.resolve("cruzanna_12")));
    assertTrue(Files.notExists(grades.resolve("instructor/cruzanna_12")));
    assertEquals(0, run("export", "csv", grades));
    assertEquals("", err.toString());
  }

  @Test
  void exitsWithOneIfAGradeHasNoPlace() throws IOException {
    Path book = file("book.csv", BOOK + "\"Cruz, Anna\",12,x,\n");
    Path filled = own.resolve("filled.csv");
    assertEquals(1, run("export", "canvas", grades, "--into", book, "--out", filled));
    assertTrue(out.toString().contains("nobody in the gradebook:" + System.lineSeparator()));
    assertTrue(out.toString().contains("  leeben_7"), out.toString());
  }

  @Test
  void fillsTheWorksheetOfMoodle() throws IOException {
    Path sheet =
        file(
            "sheet.csv",
            "Identifier,Bewertung,Maximum grade,Last modified (grade),Feedback comments\n"
                + "Participant 12,,50.00,-,\nParticipant 7,,50.00,-,\n");
    Path filled = own.resolve("filled.csv");
    assertEquals(
        0,
        run(
            "export",
            "moodle",
            grades,
            "--into",
            sheet,
            "--out",
            filled,
            "--feedback",
            "--column",
            "grade=Bewertung",
            "--id",
            "Identifier",
            "--policy",
            policy()));
    assertTrue(
        Files.readString(filled).contains("\nParticipant 12,42.75,50.00,-,\"<p>0 of 100 points"));
  }

  @Test
  void writesDecisionsIntoReportsAndTakesThemOutAgain() throws IOException {
    assertEquals(0, run("adjust", grades, "--policy", policy()));
    assertEquals(
        List.of(
            "Reports written: 1",
            "cruzanna_12: 85.5 of 100 points, was 0 of 100 points: 1 day late."
                + " By the instructor, set to 85.5 points: Graded by hand."),
        out.toString().lines().toList());
    String report = Files.readString(grades.resolve("cruzanna_12/report.md"));
    assertTrue(report.contains("**In the end: 85.5 of 100 points**"), report);
    assertTrue(report.contains("- 1 day late."), report);
    assertTrue(report.contains("- By the instructor, set to 85.5 points: Graded by hand."), report);
    String page = Files.readString(grades.resolve("index.html"));
    assertTrue(page.contains("By the instructor, set to 85.5 points: Graded by hand."), page);
    assertEquals(0, run("export", "gradescope", grades.resolve("cruzanna_12")));
    assertTrue(out.toString().contains("\"score\" : 85.5"), out.toString());
    assertEquals(0, run("adjust", grades, "--policy", policy()));
    assertEquals("Reports written: 0", out.toString().strip());
    assertEquals(0, run("adjust", grades));
    String after = Files.readString(grades.resolve("cruzanna_12/report.md"));
    assertTrue(after.contains("**In the end: 0 of 100 points**\n\n- 1 day late.\n"), after);
  }

  @Test
  void keepsNotesForTheInstructorAlone() throws IOException {
    Path policy = own.resolve("notes.yaml");
    Files.writeString(policy, "notes:\n  - student: 12\n    note: \"Asked: why?\\nTwice.\"\n");
    assertEquals(0, run("adjust", grades, "--policy", policy));
    String data = Files.readString(grades.resolve("index-data.js"));
    assertTrue(data.contains("\"note\":\"Asked: why?\\nTwice.\""), data);
    try (Stream<Path> files = Files.walk(grades.resolve("cruzanna_12"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file).contains("Asked"), file::toString);
      }
    }
    assertEquals(0, run("adjust", grades));
    assertFalse(Files.readString(grades.resolve("index-data.js")).contains("Asked"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "junit",
        "gradescope",
        "classroom",
        "summary",
        "comment",
        "annotations",
        "codequality"
      })
  void writesTheSameBytesInTheShortFormAndToAFile(String format) throws IOException {
    Path file = own.resolve("out");
    assertEquals(0, run("export", format, grades.resolve("leeben_7/report.json")));
    String console = out.toString();
    assertEquals(0, run("export", "report", grades.resolve("leeben_7"), "--format", format));
    assertEquals(console, out.toString());
    assertEquals(0, run("export", format, grades.resolve("leeben_7"), "--out", file));
    assertArrayEquals(console.getBytes(), Files.readAllBytes(file));
    try (Stream<Path> left = Files.list(own)) {
      assertEquals(
          List.of("grades", "out"),
          left.map(one -> one.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void hasADescriptionOfEveryFormat() {
    run("export", "junit", "--help");
    for (ReportFormat format : ReportFormat.values()) {
      assertTrue(out.toString().matches("(?s).*\\b" + format + "\\b.*"), out.toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesAFileForEveryReportOfAFolder(ReportFormat format) throws IOException {
    Path folder = own.resolve("new/files");
    assertEquals(0, run("export", "report", grades, "--format", format, "--out", folder));
    assertEquals("Written: 2 of 2 reports to " + folder, out.toString().strip());
    assertEquals(
        List.of("cruzanna_12" + format.ending(), "leeben_7" + format.ending()), names(folder));
    assertEquals(0, run("export", format, grades.resolve("leeben_7")));
    assertEquals(out.toString(), Files.readString(folder.resolve("leeben_7" + format.ending())));
    assertEquals("", err.toString());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void takesWhatIsSaidOfAFormatForEveryReport() throws IOException {
    Path folder = own.resolve("files");
    assertEquals(0, run("export", "codequality", grades, "--out", folder, "--source", "a/"));
    String file = Files.readString(folder.resolve("leeben_7.json"));
    assertTrue(file.contains("\"path\" : \"a/DinosaurModel.java\""), file);
  }

  @Test
  void tellsWhichReportsItCantWrite() throws IOException {
    Path folder = own.resolve("files");
    assertEquals(0, run("export", "junit", grades, "--out", folder));
    Path report = grades.resolve("leeben_7/report.json");
    Files.writeString(report, Files.readString(report).replace("\"possible\" : 100", "x"));
    assertEquals(1, run("export", "junit", grades, "--out", folder));
    assertEquals("Written: 1 of 2 reports to " + folder, out.toString().strip());
    assertTrue(err.toString().startsWith("dino: " + report), err.toString());
    assertEquals(1, err.toString().lines().count());
    assertEquals(List.of("cruzanna_12.xml"), names(folder), "the earlier file may be another's");
    Files.delete(report);
    assertEquals(1, run("export", "junit", grades, "--out", folder));
    assertEquals(
        "dino: There is no report " + report + " that can be read.", err.toString().strip());
  }

  @Test
  void givesNoFileToTwo() throws IOException {
    Files.delete(grades.resolve("class.json")); // Or the other would be of an earlier run.
    Path other = Files.createDirectory(grades.resolve("LeeBen_7"));
    Files.copy(grades.resolve("leeben_7/report.json"), other.resolve("report.json"));
    Path folder = own.resolve("files");
    assertEquals(1, run("export", "summary", grades, "--out", folder));
    assertEquals("Written: 2 of 3 reports to " + folder, out.toString().strip());
    assertEquals(List.of("LeeBen_7.md", "cruzanna_12.md"), names(folder));
    assertEquals(
        "dino: leeben_7.md isn't written: not every system tells it from LeeBen_7.md.",
        err.toString().strip());
  }

  @Test
  void writesTables() {
    assertEquals(0, run("export", "csv", grades));
    assertTrue(out.toString().contains("\nleeben_7,7,leeben,does not compile,"), out.toString());
    assertEquals(0, run("export", "jsonl", grades));
    assertEquals(2, out.toString().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export junit nowhere|There is no report nowhere that can be read.",
        "export csv nowhere|There is no folder nowhere.",
        "export csv src|There are no grades in src; dino grade writes them.",
        "export csv GRADES --policy nowhere|There is no file nowhere that can be read.",
        "export csv GRADES --policy POLICY|policy.yml, line 1: there is no key \"x\"; here may be"
            + " points, cases, limits, late, overrides, notes.",
        "export canvas GRADES --into POLICY --out x|POLICY: this isn't a gradebook of Canvas, whose"
            + " first row has Student, ID and Section; export it there under Grades, Export.",
        "export moodle GRADES --into nowhere --out x|There is no file nowhere.",
        "export comment GRADES/leeben_7 --commit `x`|--commit: A commit's name has hexadecimal"
            + " digits alone.",
        "export gradescope GRADES/leeben_7 --visibility never|Invalid value for option"
            + " '--visibility'",
        "export junit GRADES/leeben_7 --visibility hidden|--visibility is for gradescope alone.",
        "export summary GRADES/leeben_7 --source x|--source is for annotations and codequality"
            + " alone.",
        "export junit GRADES/leeben_7 --commit 12|--commit and --previous are for comment alone.",
        "export comment GRADES --commit 12 --out GRADES/../x|--commit and --previous are about one"
            + " report.",
        "export junit GRADES|Name the folder to write to with --out.",
        "export junit GRADES --out POLICY|--out names a file, not a folder: POLICY.",
        "export junit GRADES --out GRADES/junit|--out names a folder in GRADES; name one"
            + " elsewhere.",
        "export junit GRADES/instructor/leeben_7|GRADES/instructor/leeben_7/report.json is for the"
            + " instructor alone; name the report in the student's own folder.",
        "export junit src|There is no report src/report.json that can be read.",
        "export report GRADES|Missing required option: '--format=FORMAT'",
        "export report GRADES --format word|Invalid value for option '--format'",
        "adjust nowhere|There is no folder nowhere."
      })
  void aMistakeOfTheUserIsOneLineAndExitTwo(String arguments, String message) throws IOException {
    String policy = file("policy.yml", "x: 1\n").toString();
    List<Object> words = new ArrayList<>();
    for (String word : arguments.split(" ")) {
      words.add(word.replace("GRADES", grades.toString()).replace("POLICY", policy));
    }
    assertEquals(2, run(words.toArray()));
    String[] lines = err.toString().split("\\R");
    String expected = message.replace("POLICY", policy).replace("GRADES", grades.toString());
    assertTrue(lines[0].startsWith("dino: " + expected), err.toString());
    assertEquals(2, lines.length, err.toString());
  }
}
