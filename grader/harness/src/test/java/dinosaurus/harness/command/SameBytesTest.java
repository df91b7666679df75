package dinosaurus.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Examples;
import dinosaurus.harness.export.ReportFormat;
import dinosaurus.harness.export.SampleReports;
import dinosaurus.harness.results.Forgery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the same run is the same, whoever makes it, wherever and whenever. */
class SameBytesTest {

  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir static Path folder;

  private static Map<String, String> before;

  @BeforeAll
  static void grade() throws IOException {
    Path download = Files.createDirectory(folder.resolve("class"));
    Files.copy(
        Examples.FOLDER.resolve("does-not-compile/DinosaurModel.java"),
        download.resolve("cruzanna_LATE_12_345_DinosaurModel.java"));
    dino("grade", download, "--out", folder.resolve("grades"));
    Forgery.replace(folder.resolve("grades/cruzanna_12"), SampleReports.report(" \u00e9, 1.5"));
    Files.writeString(
        folder.resolve("book.csv"),
        "Student,ID,Section,D (4)\nPoints Possible,,,100\nCruz Anna,12,x,\n");
    Files.writeString(
        folder.resolve("sheet.csv"),
        "Identifier,Grade,Maximum grade,Last modified (grade)\nParticipant 12,,1234.50,-\n");
    Files.writeString(
        folder.resolve("policy.yml"),
        """
        overrides:
          - student: "12"
            points: 85.5
            reason: Graded by hand.
        """);
    before = made();
  }

  @AfterEach
  void restore() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  private static String dino(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    assertEquals(0, Dino.run(new PrintWriter(out), new PrintWriter(err), words), err::toString);
    return out.toString();
  }

  /** Makes every page and every export, and returns them by their names. */
  private static Map<String, String> made() throws IOException {
    Map<String, String> made = new LinkedHashMap<>();
    Path grades = folder.resolve("grades");
    Path policy = folder.resolve("policy.yml");
    dino("adjust", grades);
    dino("adjust", grades, "--policy", policy);
    for (String page : List.of("index.html", "index-data.js", "class.json")) {
      made.put(page, Files.readString(grades.resolve(page)));
    }
    for (String report : List.of("report.html", "report.md", "report.json")) {
      made.put(report, Files.readString(grades.resolve("cruzanna_12").resolve(report)));
    }
    for (ReportFormat format : ReportFormat.values()) {
      Path report = grades.resolve("cruzanna_12");
      made.put(format.toString(), dino("export", "report", report, "--format", format));
    }
    Path out = folder.resolve("out");
    dino("export", "csv", grades, "--policy", policy, "--out", out);
    made.put("csv", Files.readString(out));
    dino("export", "jsonl", grades, "--policy", policy, "--out", out);
    made.put("jsonl", Files.readString(out));
    Path book = folder.resolve("book.csv");
    dino("export", "canvas", grades, "--into", book, "--policy", policy, "--out", out);
    made.put("canvas", Files.readString(out));
    Path sheet = folder.resolve("sheet.csv");
    String id = "--id=Identifier";
    dino("export", "moodle", grades, "--into", sheet, id, "--policy", policy, "--out", out);
    made.put("moodle", Files.readString(out));
    Path zip = folder.resolve("feedback.zip");
    Files.deleteIfExists(zip);
    dino("export", "feedback", "canvas", grades, "--policy", policy, "--out", zip);
    made.put("feedback", new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1));
    Path all = Files.createTempDirectory(folder, "all");
    dino("export", "all", grades, "--policy", policy, "--out", all);
    made.put("all", Files.readString(all.resolve("mail/mail.csv")));
    return made;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "de-DE", "ar-EG", "th-TH-u-nu-thai"})
  void inEveryLocaleAndTimeZone(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    Map<String, String> now = made();
    before.forEach((name, text) -> assertEquals(text, now.get(name), name));
  }

  @Test
  void everyExportOfGradesIsAmongThem() {
    String help = dino("export", "--help");
    String commands = help.substring(help.indexOf("Commands:"));
    List<String> formats =
        commands
            .lines()
            .skip(1)
            .filter(line -> line.matches(" {2}\\w.*"))
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertEquals(
        List.of("canvas", "moodle", "csv", "jsonl", "feedback", "all", "report"),
        formats,
        commands);
    formats.stream()
        .filter(format -> !format.equals("report"))
        .forEach(format -> assertTrue(before.containsKey(format), format));
  }
}
