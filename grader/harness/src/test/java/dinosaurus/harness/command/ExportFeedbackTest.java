package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.export.SampleReports;
import dinosaurus.harness.intake.Intake;
import dinosaurus.harness.intake.Submission;
import dinosaurus.harness.results.Forgery;
import dinosaurus.harness.results.Origin;
import dinosaurus.harness.results.Results;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every report goes back to its own student, under the names of the download. */
class ExportFeedbackTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** Makes a download with a file or, where the name ends with a slash, a folder of each name. */
  private Path download(String... members) throws IOException {
    Path download = Files.createDirectories(folder.resolve("class"));
    for (String member : members) {
      Path file = download.resolve(member.endsWith("/") ? member + "DinosaurModel.java" : member);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    return download;
  }

  /** Takes a download in, and stores for each submission a report that says whose it is. */
  private Path results(Path download) throws Exception {
    Path grades = Files.createDirectories(folder.resolve("grades"));
    try (Intake intake = Intake.of(List.of(download), grades, Optional.empty())) {
      for (Submission one : intake.submissions()) {
        new Results(grades)
            .store(one.name(), one.student(), one.origin(), report(one.name()), Optional.empty());
      }
    }
    return grades;
  }

  private static SubmissionReport report(String name) {
    return new SubmissionReport(
        name, Status.DID_NOT_COMPILE, List.of("Of " + name), Rubric.notRun("It doesn't."));
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Dino.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private String told() {
    return out.toString().replace(System.lineSeparator(), "\n") + err;
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private Map<String, byte[]> zip(int code, String form, Path grades) throws IOException {
    Path zip = folder.resolve(form + ".zip");
    assertEquals(code, run("export", "feedback", form, grades, "--out", zip), this::told);
    return unzip(Files.readAllBytes(zip));
  }

  private static byte[] page(Path grades, String submission) throws IOException {
    return Files.readAllBytes(grades.resolve(submission).resolve("report.html"));
  }

  @Test
  void moodleGetsTheFoldersOfItsDownload() throws Exception {
    Path grades =
        results(
            download(
                "Zo\u00eb \u00c4rger_12_assignsubmission_file_/",
                "Zo\u00eb \u00c4rger_12_assignsubmission_onlinetext_/",
                "Anna Lee_13_assignsubmission_file_/",
                "Anna Lee_14_assignsubmission_file_/",
                "Shea O'Neil_15_assignsubmission_file/",
                "Group 1_17_assignsubmission_file_/",
                "Cem \u00d6z_8_assignsubmission_file_DinosaurModel.java"));
    Map<String, byte[]> files = zip(0, "moodle", grades);
    Map<String, String> expected =
        Map.of(
            "Zo\u00eb \u00c4rger_12_assignsubmission_file_/report.html", "Zo\u00eb \u00c4rger_12",
            "Anna Lee_13_assignsubmission_file_/report.html", "Anna Lee_13",
            "Anna Lee_14_assignsubmission_file_/report.html", "Anna Lee_14",
            "Shea O'Neil_15_assignsubmission_file/report.html", "Shea O'Neil_15",
            "Group 1_17_assignsubmission_file_/report.html", "Group 1_17",
            "Cem \u00d6z_8_assignsubmission_file_report.html", "Cem \u00d6z_8");
    assertEquals(expected.keySet(), files.keySet());
    for (Map.Entry<String, String> one : expected.entrySet()) {
      assertArrayEquals(page(grades, one.getValue()), files.get(one.getKey()), one.getKey());
    }
    assertTrue(told().startsWith("Reports that go back: 6\n"), this::told);
  }

  @Test
  void canvasGetsTheFilesOfItsDownload() throws Exception {
    Path grades =
        results(
            download(
                "\u00e4rgerzo\u00eb_LATE_12_345_DinosaurModel-1.java",
                "\u00e4rgerzo\u00eb_LATE_12_346_Clipper-1.java",
                "leeanna_13_347_DinosaurModel.java",
                "leeanna_14_348_work.zip",
                "oneilshea_15_349_essay.pdf",
                "foxdora_16_text.html",
                "LATE_anon_ab1_350_DinosaurModel.java"));
    Map<String, byte[]> files = zip(1, "canvas", grades);
    assertEquals(
        List.of(
            "LATE_anon_ab1_350_DinosaurModel.java",
            "leeanna_13_347_DinosaurModel.java",
            "leeanna_14_348_work.zip",
            "\u00e4rgerzo\u00eb_LATE_12_345_DinosaurModel-1.java"),
        List.copyOf(files.keySet()));
    assertArrayEquals(
        Files.readAllBytes(grades.resolve("leeanna_13/report.md")),
        files.get("leeanna_13_347_DinosaurModel.java"));
    assertArrayEquals(
        page(grades, "leeanna_14"), unzip(files.get("leeanna_14_348_work.zip")).get("report.html"));
    assertTrue(
        told()
            .contains(
                "handed in none that a report can be; send theirs by hand:\n  foxdora_16\n  oneilshea_15"),
        this::told);
  }

  @Test
  void mailGetsAFolderForEachAndATable() throws Exception {
    Path grades =
        results(
            download(
                "Zo\u00eb \u00c4rger_12_assignsubmission_file_/",
                "Anna Lee_13_assignsubmission_file_/",
                "Anna Lee_14_assignsubmission_file_/",
                "Ben Lee_7_assignsubmission_file_/"));
    Path book =
        Files.writeString(
            folder.resolve("sheet.csv"),
            """
            Identifier,Full name,ID number,Email address
            Participant 12,Zo\u00eb \u00c4rger,1,zoe@example.org
            Participant 13,Anna Lee,2,anna@example.org
            Participant 14,Anna Lee,3,lee@example.org
            Participant 99,Cem Oz,7,cem@example.org
            """);
    Path mail = folder.resolve("mail");
    assertEquals(1, run("export", "feedback", "mail", grades, "--out", mail, "--addresses", book));
    assertEquals(
        """
        name,address,points,file
        Anna Lee,anna@example.org,0,reports/Anna Lee_13/report.html
        Anna Lee,lee@example.org,0,reports/Anna Lee_14/report.html
        Ben Lee,,0,reports/Ben Lee_7/report.html
        Zo\u00eb \u00c4rger,zoe@example.org,0,reports/Zo\u00eb \u00c4rger_12/report.html
        """,
        Files.readString(mail.resolve("mail.csv")));
    assertTrue(told().contains("surely theirs; their rows have none:\n  Ben Lee_7\n"), this::told);
    assertArrayEquals(
        page(grades, "Anna Lee_14"),
        Files.readAllBytes(mail.resolve("reports/Anna Lee_14/report.html")));
    assertEquals(2, run("export", "feedback", "mail", grades, "--out", mail));
    assertTrue(told().contains("isn't empty"), this::told);
    assertEquals(0, run("export", "feedback", "mail", grades, "--out", folder.resolve("other")));
  }

  @Test
  void nobodyGetsWhatIsNotTheirs() throws Exception {
    Path grades =
        results(
            download(
                "Anna Lee_13_assignsubmission_file_/",
                "Ben Lee_14_assignsubmission_file_/",
                "Cem Oz_15_assignsubmission_file_/",
                "Dora Fox_16_assignsubmission_file_/",
                "Eve Ash_17_assignsubmission_file_/"));
    for (String file : List.of("report.json", "report.html", "report.md")) {
      Files.copy(
          grades.resolve("instructor/Anna Lee_13").resolve(file),
          grades.resolve("Anna Lee_13").resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Forgery.replace(
        grades.resolve("Ben Lee_14"), ReportDocument.forInstructor(report("Ben Lee_14")));
    Forgery.replace(grades.resolve("Cem Oz_15"), SampleReports.report(""));
    Files.writeString(grades.resolve("Dora Fox_16/report.html"), "edited");
    Files.writeString(grades.resolve("Eve Ash_17/grade.json"), "{}");
    Map<String, byte[]> files = zip(1, "moodle", grades);
    assertEquals(
        List.of("Dora Fox_16_assignsubmission_file_/report.html"), List.copyOf(files.keySet()));
    String page =
        new String(
            files.get("Dora Fox_16_assignsubmission_file_/report.html"), StandardCharsets.UTF_8);
    assertTrue(page.contains("Of Dora Fox_16"), "the page is made of the report, not believed");
    for (String line :
        List.of(
            "aren't as they were written:\n  ",
            "for the instructor alone; grade again:\n  Ben Lee_14\n",
            "first:\n  Cem Oz_15\n",
            "need a human first; then override their points:\n  Eve Ash_17: ")) {
      assertTrue(told().contains(line), line + told());
    }
    assertTrue(told().contains("Anna Lee_13"), this::told);
  }

  @Test
  void whatADownloadDidNotNameIsListed() throws Exception {
    Path grades = results(download("anna/", "ben.java"));
    new Results(grades)
        .store("old", Student.UNKNOWN, Origin.UNKNOWN, report("old"), Optional.empty());
    Path zip = folder.resolve("x.zip");
    assertEquals(1, run("export", "feedback", "moodle", grades, "--out", zip));
    assertFalse(Files.exists(zip));
    assertTrue(told().contains("aren't of a download of Moodle:\n  anna\n  ben\n"), this::told);
    assertTrue(told().contains("It isn't known whose these are:\n  old\n"), this::told);
    assertTrue(told().endsWith("Nothing is written.\n"), this::told);
  }

  @Test
  void aFolderOfAnEarlierVersionSaysWhatToDo() throws Exception {
    Path grades = results(download("Anna Lee_13_assignsubmission_file_/"));
    Path stored = grades.resolve("Anna Lee_13/grade.json");
    assertTrue(Files.readString(stored).contains("assignsubmission"));
    Forgery.withoutOrigin(grades.resolve("Anna Lee_13"));
    assertFalse(Files.readString(stored).contains("origin"));
    assertEquals(1, run("export", "feedback", "moodle", grades, "--out", folder.resolve("x.zip")));
    assertTrue(told().contains("has changed:\n  Anna Lee_13\n"), this::told);
    assertEquals(0, run("export", "csv", grades), this::told);
  }

  @Test
  void theSameBytesEveryTimeAndNothingIsOverwritten() throws Exception {
    Path grades = results(download("Anna Lee_13_assignsubmission_file_/"));
    zip(0, "moodle", grades);
    Path again = folder.resolve("again.zip");
    assertEquals(0, run("export", "feedback", "moodle", grades, "--out", again));
    byte[] before = Files.readAllBytes(folder.resolve("moodle.zip"));
    assertArrayEquals(before, Files.readAllBytes(again));
    Files.writeString(again, "precious");
    assertEquals(2, run("export", "feedback", "moodle", grades, "--out", again));
    assertEquals("precious", Files.readString(again));
    assertEquals(2, run("export", "feedback", "moodle", grades, "--out", grades.resolve("x.zip")));
  }

  @Test
  void allWritesTablesAlsoWhereNoReportGoesBack() throws Exception {
    Path grades = results(download("Anna Lee_13_assignsubmission_file_/"));
    Forgery.replace(grades.resolve("Anna Lee_13"), SampleReports.report(""));
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"),
            """
            Number,Identifier,Full name,Grade,Last modified (grade)
            7,Participant 13,Anna Lee,,-
            """);
    Path all = folder.resolve("all");
    assertEquals(
        1,
        run(
            "export",
            "all",
            grades,
            "--out",
            all,
            "--moodle",
            sheet,
            "--points",
            50,
            "--id",
            "name"),
        this::told);
    assertTrue(told().contains("Reports that go back: 0\nWritten: " + all), this::told);
    try (Stream<Path> files = Files.list(all)) {
      assertEquals(
          List.of("grades.csv", "grades.jsonl", "moodle.csv", "not-placed.txt"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    Path mail = folder.resolve("mail");
    assertEquals(1, run("export", "feedback", "mail", grades, "--out", mail));
    assertTrue(Files.notExists(mail));
  }

  @Test
  void allWritesWhateverFitsTheDownload() throws Exception {
    Path grades =
        results(
            download("Anna Lee_13_assignsubmission_file_/", "Ben Lee_14_assignsubmission_file_/"));
    Path sheet =
        Files.writeString(
            folder.resolve("sheet.csv"),
            """
            Identifier,Full name,Email address,Grade,Maximum grade,Last modified (grade)
            Participant 13,Anna Lee,anna@example.org,,100.00,-
            """);
    Path all = folder.resolve("all");
    assertEquals(
        1,
        run("export", "all", grades, "--out", all, "--moodle", sheet, "--addresses", sheet),
        this::told);
    try (Stream<Path> files = Files.walk(all)) {
      assertEquals(
          List.of(
              "grades.csv",
              "grades.jsonl",
              "mail/mail.csv",
              "mail/reports/Anna Lee_13/report.html",
              "mail/reports/Ben Lee_14/report.html",
              "moodle-feedback.zip",
              "moodle.csv",
              "not-placed.txt"),
          files
              .filter(Files::isRegularFile)
              .map(file -> all.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList());
    }
    String list = Files.readString(all.resolve("not-placed.txt"));
    assertTrue(told().startsWith(list), this::told);
    assertEquals(
        2,
        Arrays.stream(list.split("\n")).filter(line -> line.contains("Ben Lee_14")).count(),
        list);
    assertTrue(
        Files.readString(all.resolve("moodle.csv")).contains("anna@example.org,0.00,100.00"));
  }
}
