package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.Examples;
import dinosaurus.harness.browser.Browser;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The review in a browser: from the class page through some of its rows, and back to them. */
class ReviewTest {

  private static final String SOURCE = "full-marks/DinosaurModel.java";
  private static final List<String> HOSTILE =
      List.of(
          "</script><script>document.title = 'owned'</script>",
          "<img src=x onerror=\"document.title = 'owned'\">",
          "\u2028document.title = 'owned'",
          "\u202Eevil\u202C",
          "\"); document.title = 'owned'; (\"");

  @TempDir private static Path folder;

  private static Browser browser;
  private static String source;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start();
    source = Files.readString(Examples.FOLDER.resolve(SOURCE));
    MadeUpReports reports = new MadeUpReports(folder, 8);
    for (int i = 0; i < 60; i++) {
      reports.kept("s" + i, "José Weiß " + i, text(source));
    }
    for (String hostile : HOSTILE) {
      reports.kept(
          "evil" + HOSTILE.indexOf(hostile), "Yılmaz " + hostile, text(hostile + "\n" + source));
    }
    reports.keep(true);
    ClassReport.render(folder);
  }

  private static SourceCode text(String text) {
    return new SourceCode(Map.of("DinosaurModel.java", text));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() {
    browser.open(folder.resolve("index.html"), 1280);
    browser.driver().executeScript("localStorage.clear()");
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    Object found =
        browser
            .driver()
            .executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(each => each.textContent)",
                selector);
    return ((List<?>) found).stream().map(Object::toString).toList();
  }

  private static void press(CharSequence key) {
    browser.driver().switchTo().activeElement().sendKeys(key);
  }

  private static void await(String selector, String text) {
    Await.until(() -> texts(selector).equals(List.of(text)));
  }

  private static void review(String hash) {
    browser.driver().get(folder.resolve("review.html").toUri() + hash);
    browser.driver().navigate().refresh();
    Await.until(() -> !texts("#files figcaption").isEmpty());
  }

  @Test
  void leadsThroughTheRowsAndBackToThem() {
    find("#query").sendKeys("jose weiss");
    find("th[data-key=total] button").sendKeys(Keys.ENTER);
    find("#size option").click();
    find("#pager [data-go=on]").sendKeys(Keys.ENTER);
    final List<String> rows = texts("#table tbody th");
    assertEquals(10, rows.size());
    assertEquals(
        "60 of 65 submissions, by total, downwards; page 2 of 2", find("#count").getText());
    find("#table tbody tr:nth-child(4) a[data-at]").sendKeys(Keys.ENTER);
    await("#place", "54 of 60");
    press("j");
    press("j");
    press("k");
    await("#place", "55 of 60");
    assertEquals(name(rows.get(4)), find("#name").getText());
    press("u");
    await("#count", "60 of 65 submissions, by total, downwards; page 2 of 2");
    assertEquals(rows, texts("#table tbody th"));
    assertEquals("jose weiss", find("#query").getDomProperty("value"));
    assertEquals(
        find("#table tbody tr:nth-child(5) a[data-at]"),
        browser.driver().switchTo().activeElement());
  }

  private static String name(String cell) {
    return cell.substring(0, cell.lastIndexOf('s'));
  }

  @Test
  void theKeysOfTheEndsDoNothing() {
    review("#query=s0&at=s0");
    await("#place", "1 of 1");
    press("j");
    press("k");
    assertEquals("1 of 1", find("#place").getText());
    assertFalse(find("#next").isEnabled());
    assertFalse(find("#previous").isEnabled());
  }

  @Test
  void theWholeFileStandsBesideWhatWasFound() {
    review("#outcome=crashed");
    assertEquals(source.lines().toList(), texts(".lines code"));
    assertTrue(texts(".lines .marked").get(0).startsWith("57"), texts(".lines .marked")::toString);
    assertTrue(find("#found").getText().contains("Exception at DinosaurModel.java:57: 27."));
    assertFalse(texts(".lines .region").isEmpty());
  }

  @Test
  void notesSurviveAReloadAndReadAsAPolicy() {
    review("#at=s7");
    String place = find("#place").getText();
    press("n");
    press("Asked: \"why?\"\nj and k are letters here \u00fc");
    assertEquals(place, find("#place").getText());
    browser.driver().navigate().refresh();
    await("#noted", "1");
    assertEquals(
        "Asked: \"why?\"\nj and k are letters here \u00fc", find("#note").getDomProperty("value"));
    assertEquals(
        "notes:\n  - student: \"20007\"\n    note: \"Asked: \\\"why?\\\"\\nj and k are letters here \u00fc\"\n",
        find("#policy").getDomProperty("value"));
  }

  @Test
  void nothingOfASubmissionRuns() {
    review("#query=yilmaz");
    for (int i = 0; i < HOSTILE.size(); i++) {
      await("#place", i + 1 + " of " + HOSTILE.size());
      Await.until(() -> texts(".lines code").size() > source.lines().count());
      assertFalse(browser.driver().getTitle().startsWith("owned"));
      press("j");
    }
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
    assertEquals(List.of(), texts("img"));
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"dark, 1280", "light, 390"})
  void isOpenToEverybodyInOtherWays(String scheme, int width) throws IOException {
    isOpenToEverybody(scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 390"})
  void isOpenToEverybody(String scheme, int width) throws IOException {
    browser.prefer(scheme);
    browser.open(folder.resolve("review.html"), width);
    review("#outcome=crashed");
    find("#export summary").click();
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.violations());
    assertFalse(browser.scrollsSideways());
  }
}
