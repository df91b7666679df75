package dinosaurus.harness.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.classpage.ClassReport;
import dinosaurus.harness.export.SampleReports;
import dinosaurus.harness.results.KeptFile;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.harness.system.TemporaryFolders;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.page.StudentPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a text into the pages of a student and of the class, and looks at what is in them. */
final class WebPages {

  private static final String HARMLESS = "harmless";
  private static final String OWN = "s";
  private static final String SCRIPT = "'use strict';\nwindow.dinosaurusClass = ";
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> STUDENT =
      elements(StudentPage.of(SampleReports.report(HARMLESS)));
  private static final List<String> CLASS =
      elements(ofClass(SampleReports.report(HARMLESS), HARMLESS).html());

  /**
   * Holds the class page.
   *
   * @param html the page
   * @param data the script with the rows of its table
   */
  private record ClassPage(String html, String data) {}

  private WebPages() {}

  static void student(ReportDocument report) {
    String page = StudentPage.of(report);
    Reading.text(page);
    assertEquals(STUDENT, elements(page));
  }

  static void ofTheClass(ReportDocument report, String text) {
    ClassPage page = ofClass(report, text);
    Reading.text(page.html());
    assertEquals(CLASS, elements(page.html()));
    assertTrue(page.data().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127 && c != '<'));
    assertTrue(page.data().startsWith(SCRIPT) && page.data().endsWith(";\n"));
    Reading.json(page.data().substring(SCRIPT.length(), page.data().length() - 2));
  }

  /** Returns the elements in order, each with the names of its attributes. */
  private static List<String> elements(String page) {
    return Jsoup.parse(page).getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream().map(Attribute::getKey).toList())
        .toList();
  }

  private static ClassPage ofClass(ReportDocument report, String text) {
    try {
      Path folder = Files.createTempDirectory("class");
      try {
        return ofClass(folder, report, text);
      } finally {
        TemporaryFolders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassPage ofClass(Path folder, ReportDocument report, String text)
      throws IOException {
    Path own = Files.createDirectory(folder.resolve(OWN));
    Files.writeString(own.resolve("report.json"), report.json());
    KeptFile<JsonNode> lists = new KeptFile<>(JsonNode.class);
    lists.write(folder.resolve("class.json"), list(text, 80));
    lists.write(folder.resolve("class-before.json"), list(text, 70));
    Lines lines = new Lines(text, 1, 1);
    SimilarPair alike =
        new SimilarPair(
            SimilarPair.Kind.WORDING,
            List.of(text, OWN),
            80,
            90,
            List.of(new Passage(lines, lines)));
    new SimilarityReport("fingerprints", 2, 0, 3, List.of(alike), 0).write(folder);
    ClassReport.render(folder);
    return new ClassPage(
        Files.readString(folder.resolve("index.html")),
        Files.readString(folder.resolve("index-data.js"), StandardCharsets.US_ASCII));
  }

  private static JsonNode list(String text, int total) {
    Map<String, Object> member =
        Map.of(
            "submission",
            OWN,
            "id",
            text,
            "name",
            text,
            "late",
            true,
            "outcome",
            "crashed",
            "points",
            List.of(total, 0, 0, 0),
            "total",
            total,
            "possible",
            100);
    return MAPPER.valueToTree(Map.of("complete", true, "members", List.of(member)));
  }
}
