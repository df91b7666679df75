package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.browser.Browser;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Names, ids and code that try to be more than text. */
class HostileClassTest {

  private static final List<String> PAYLOADS =
      List.of(
          "</script><script>document.title = 'owned'</script>",
          "<script>document.title = 'owned'</script>",
          "<img src=x onerror=\"document.title = 'owned'\">",
          "\"><svg onload=\"document.title = 'owned'\">",
          "' onmouseover='document.title = 1",
          "javascript:document.title='owned'",
          "<!--",
          "]]>",
          "<style>* { display: none }</style>",
          "<a href=http://dinosaurus.invalid>x</a>",
          "<iframe src=http://dinosaurus.invalid>",
          "<base href=http://dinosaurus.invalid/>",
          "<meta http-equiv=refresh content=0;url=http://dinosaurus.invalid>",
          "&lt;script&gt;",
          "&#60;b&#62;",
          "${7*7}",
          "{{7*7}}",
          "@if(true)",
          "`${document.title = 'owned'}`",
          "\\u003cscript\\u003e",
          "\\\"; document.title = 'owned'; //",
          "\u2028document.title = 'owned'",
          "=cmd|' /C calc'!A0",
          "+1+1",
          "@SUM(1)",
          "\u202Eevil\u202C",
          "\u2066hidden\u2069",
          "a\u0000b",
          "\u001B[31mred",
          "\uD800",
          "%2e%2e%2f",
          "..",
          "#mistake-0",
          "?query",
          "__proto__",
          "constructor",
          "x".repeat(5_000),
          "\uD83E\uDD95",
          "A\u0301\u0301\u0301\u0301",
          "<plaintext>",
          "<textarea>");

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start();
    MadeUpReports reports = new MadeUpReports(folder, 5);
    for (int i = 0; i < PAYLOADS.size(); i++) {
      reports.student("s" + i, PAYLOADS.get(i));
    }
    List<String> folders =
        List.of("<b>&\"'%20#?;", "a b+c%2F", "\u00E4\u65E5\u672C", "javascript:1");
    for (String name : folders) {
      reports.student(name, "");
    }
    reports.keep(true);
    List<SimilarPair> alike = PAYLOADS.stream().map(HostileClassTest::alike).toList();
    new SimilarityReport("fingerprints", 9, 0, 3, alike, 0).write(folder);
    ClassReport.render(folder);
    browser.open(folder.resolve("index.html"), 1280);
  }

  private static SimilarPair alike(String payload) {
    Lines lines = new Lines(payload, 1, 1);
    return new SimilarPair(
        SimilarPair.Kind.WORDING,
        List.of(payload, "s1"),
        80,
        90,
        List.of(new Passage(lines, lines)));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Object script(String script) {
    return browser.driver().executeScript("return " + script);
  }

  @Test
  void nothingRunsAndNothingIsFetched() throws IOException {
    assertEquals("Dinosaurus Island: the class", browser.driver().getTitle());
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
    assertEquals(3L, script("document.scripts.length"));
    assertEquals(
        0L,
        script(
            "document.querySelectorAll('img, iframe, base, style, textarea, plaintext, [onload],"
                + " [onerror], [onmouseover]').length"));
    assertEquals(List.of(), browser.violations());
  }

  @Test
  void everyNameIsShownAsText() {
    Set<String> shown = new HashSet<>();
    for (WebElement link : browser.driver().findElements(By.cssSelector("#table tbody th a"))) {
      shown.add(link.getDomProperty("textContent"));
    }
    for (String payload : PAYLOADS) {
      String text = PlainText.line(payload);
      assertTrue(shown.contains(text), text);
    }
  }

  @Test
  void everyLinkLeadsToTheSubmissionsOwnPage() {
    for (WebElement link : browser.driver().findElements(By.cssSelector("#table tbody th a"))) {
      String address = link.getDomProperty("href");
      assertTrue(address.startsWith(folder.toUri().toString()), address);
      assertTrue(Files.isRegularFile(Path.of(URI.create(address))), address);
    }
  }

  @Test
  void theTableOfInjectionsCountsTheTexts() throws IOException {
    String table = Files.readString(Path.of("INJECTION.md")).replace('\n', ' ');
    String counted = "a class page with " + PAYLOADS.size() + " such texts in Chromium";
    assertTrue(table.contains(counted), counted);
  }

  @Test
  void theFilesHoldNoCharacterThatHidesOrReverses() throws IOException {
    String data = Files.readString(folder.resolve("index-data.js"), StandardCharsets.US_ASCII);
    assertFalse(data.contains("<"));
    assertTrue(data.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127));
    String page = Files.readString(folder.resolve("index.html"));
    assertTrue(
        page.codePoints()
            .allMatch(
                c ->
                    c == '\n'
                        || Character.getType(c) != Character.CONTROL
                            && Character.getType(c) != Character.FORMAT));
  }
}
