package dinosaurus.harness.classpage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.browser.Browser;
import dinosaurus.harness.similarity.ComparedSubmission;
import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarPair.Kind;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.SimilarityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The page of a pair that is alike")
class PairPagesTest {

  private static final Passage PASSAGE =
      new Passage(new Lines("A.java", 2, 3), new Lines("B.java", 1, 1));

  @TempDir private Path folder;

  private static ComparedSubmission work(String name, String file, String text) {
    SourceListing listing = SourceListing.of(new TreeMap<>(Map.of(file, text.getBytes(UTF_8))));
    return new ComparedSubmission(name, () -> Optional.of(listing));
  }

  private static SimilarityReport report(SimilarPair... pairs) {
    return new SimilarityReport("fingerprints", 3, 0, 3, List.of(pairs), 0);
  }

  private String page(int number) throws IOException {
    return Files.readString(folder.resolve("pairs/" + number + ".html"));
  }

  private void write(SimilarityReport report) throws IOException {
    PairPages.write(
        folder,
        report,
        List.of(
            work("<b>ann", "A.java", "one\ntwo <script>\nthree\nfour"),
            work("ben", "B.java", "uno\ndue"),
            work("cat", "C.java", "x")));
  }

  private static SimilarPair pair(List<Passage> passages) {
    return new SimilarPair(Kind.STRUCTURE, List.of("<b>ann", "ben"), 80, passages.size(), passages);
  }

  @Test
  @DisplayName("shows both files whole, marks what agrees, and leads from one to the other")
  void marks() throws IOException {
    write(report(pair(List.of(PASSAGE))));
    String html = page(1);
    assertEquals(3, html.split("class=\"agrees\"", -1).length - 1);
    assertTrue(html.contains("id=\"a1\" href=\"#b1\""), html);
    assertTrue(html.contains("id=\"b1\" href=\"#a1\""), html);
    for (String line : List.of("one", "three", "four", "uno", "due")) {
      assertTrue(html.contains("<code>" + line + "</code>"), line);
    }
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"dark, 1280", "light, 390"})
  @DisplayName("is open to everybody in its other looks")
  void isOpenToEverybodyInOtherWays(String scheme, int width) throws IOException {
    isOpenToEverybody(scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 390"})
  @DisplayName("is open to everybody")
  void isOpenToEverybody(String scheme, int width) throws IOException {
    new MadeUpReports(folder, 5).students(3).keep(true);
    ClassReport.render(folder); // which brings the style
    write(report(pair(List.of(PASSAGE))));
    try (Browser browser = Browser.start()) {
      browser.prefer(scheme);
      browser.open(folder.resolve("pairs/1.html"), width);
      assertEquals(List.of(), browser.console());
      assertEquals(List.of(), browser.violations());
      assertEquals(List.of(), browser.requests());
      assertFalse(browser.scrollsSideways());
    }
  }

  @Test
  @DisplayName("escapes names and code")
  void escapes() throws IOException {
    write(report(pair(List.of(PASSAGE))));
    assertTrue(page(1).contains("two &lt;script>") || page(1).contains("two &lt;script&gt;"));
    assertFalse(page(1).contains("<script"));
    assertFalse(page(1).contains("<b>"));
  }

  @Test
  @DisplayName("takes the place of those of an earlier run, and isn't there for identical files")
  void replaces() throws IOException {
    SimilarPair identical =
        new SimilarPair(Kind.IDENTICAL, List.of("ben", "cat"), 100, 0, List.of());
    write(report(pair(List.of(PASSAGE)), pair(List.of(PASSAGE, PASSAGE))));
    write(report(identical, pair(List.of(PASSAGE))));
    try (Stream<Path> pages = Files.list(folder.resolve("pairs"))) {
      assertEquals(List.of("2.html"), pages.map(page -> page.getFileName().toString()).toList());
    }
  }
}
