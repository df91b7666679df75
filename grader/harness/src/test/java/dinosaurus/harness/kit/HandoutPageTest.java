package dinosaurus.harness.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.CallTime;
import dinosaurus.harness.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The handout's page")
class HandoutPageTest {

  private static final Path STUDENT = Path.of("../../student");
  private static final int PHONE = 360;
  private static final int DESK = 1200;

  private static String page;

  @TempDir private Path folder;

  @BeforeAll
  static void make() throws IOException {
    try (Stream<Path> figures = Files.list(STUDENT.resolve("figures"))) {
      Map<String, byte[]> pictures =
          figures.collect(
              Collectors.toMap(file -> "figures/" + file.getFileName(), HandoutPageTest::read));
      page = HandoutPage.of(Files.readString(STUDENT.resolve("README.md")), pictures);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document made(String markdown) {
    return Jsoup.parse(HandoutPage.of(markdown, Map.of()));
  }

  @Test
  @DisplayName("tells how long the calls of today's cases may take")
  void times() {
    assertTrue(page.contains(HandoutNumbers.times((int) CallTime.LONG.toSeconds())));
  }

  @Test
  @DisplayName("has the sections that reports link to, and leads nowhere else but to what it has")
  void anchors() {
    Document handout = Jsoup.parse(page);
    List<String> ids = handout.select("[id]").eachAttr("id");
    Set<String> distinct = new HashSet<>(ids);
    assertEquals(ids.size(), distinct.size());
    assertTrue(distinct.contains("exercise-1-clip-20-points"), ids::toString);
    assertTrue(distinct.contains("the-little-ejml-you-need"), ids::toString);
    for (String link : handout.select("a").eachAttr("href")) {
      assertTrue(link.startsWith("#") && distinct.contains(link.substring(1)), link);
    }
  }

  @Test
  @DisplayName("has all figures in it, with words for whom they can't be shown")
  void figures() {
    List<Element> images = Jsoup.parse(page).select("img");
    assertEquals(7, images.size());
    for (Element image : images) {
      assertTrue(image.attr("src").startsWith("data:image/svg+xml;base64,"), image::outerHtml);
      assertTrue(image.attr("alt").length() > 40, image::outerHtml);
    }
    assertThrows(IllegalArgumentException.class, () -> made("![a](figures/none.svg)"));
  }

  @Test
  @DisplayName("folds the hints, and has no other HTML of the Markdown's")
  void html() {
    Document hint = made("<details><summary>Hint: `x`</summary>\n\n*why*\n</details>\n");
    assertEquals("Hint: `x`", hint.select("details > summary").text());
    assertEquals("why", hint.select("details em").text());
    for (String hostile :
        List.of(
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<details open onclick=\"x\"><summary>a</summary>",
            "<details><summary><b onclick=x>a</b></summary>",
            "[a](javascript:alert(1))",
            "| a |\n|---|\n| <script>x</script> |",
            "`<script>x</script>`")) {
      Document shown = made(hostile);
      assertTrue(shown.select("script, img, b, [onclick], details").isEmpty(), shown::html);
      assertTrue(
          shown.select("a").stream().noneMatch(a -> a.attr("href").startsWith("java")),
          shown::html);
    }
  }

  @Test
  @DisplayName("asks for nothing, and is for everybody, in light, in dark and on a phone")
  void browser() throws IOException {
    Path file = Files.writeString(folder.resolve(HandoutPage.FILE), page);
    try (Browser browser = Browser.start()) {
      for (String scheme : List.of("light", "dark")) {
        browser.prefer(scheme);
        browser.open(file, PHONE);
        browser
            .driver()
            .executeScript(
                "document.querySelectorAll('details').forEach(details => details.open = true)");
        assertEquals(List.of(), browser.violations(), scheme);
        assertFalse(browser.scrollsSideways());
      }
      browser.open(file, DESK);
      assertEquals(List.of(), browser.console());
      assertEquals(List.of(), browser.requests());
    }
  }
}
