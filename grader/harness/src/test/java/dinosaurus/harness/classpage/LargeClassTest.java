package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.Await;
import dinosaurus.harness.Examples;
import dinosaurus.harness.browser.Browser;
import dinosaurus.harness.system.Counts;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The class page of five thousand submissions. */
@Tag("slow")
class LargeClassTest {

  private static final double LIMIT = 2000;
  private static final int REVIEWED = 40;
  private static final int CLASS =
      Math.max(REVIEWED + 1, Integer.getInteger("dinosaurus.class", 5000));

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start();
    MadeUpReports reports = new MadeUpReports(folder, 1).students(CLASS - REVIEWED);
    SourceCode source =
        new SourceCode(
            Map.of(
                "DinosaurModel.java",
                Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"))));
    for (int i = 0; i < REVIEWED; i++) {
      reports.kept("r" + i, "José Weiß " + i, source);
    }
    reports.keep(true);
    ClassReport.render(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Returns the milliseconds that a script takes until its effect is painted. */
  private static double milliseconds(String script) {
    Object taken =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1]; const start = performance.now(); "
                    + script
                    + "; requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));");
    return ((Number) taken).doubleValue();
  }

  @Test
  void isUsableWithinTwoSeconds() {
    browser.open(folder.resolve("index.html"), 1280);
    Number loaded =
        (Number)
            browser
                .driver()
                .executeScript("return performance.getEntriesByType('navigation')[0].loadEventEnd");
    assertTrue(loaded.doubleValue() < LIMIT, "loaded after " + loaded + " ms");
    String query =
        "document.getElementById('query').value = 'gauss';"
            + " document.getElementById('query').dispatchEvent(new Event('input'))";
    for (String action :
        new String[] {
          "document.querySelector('th[data-key=name] button').click()",
          "document.querySelector('th[data-key=total] button').click()",
          query,
          "document.getElementById('size').value = '0';"
              + " document.getElementById('size').dispatchEvent(new Event('change'))"
        }) {
      double taken = milliseconds(action);
      assertTrue(taken < LIMIT, action + " took " + taken + " ms");
    }
    assertEquals(List.of(), browser.console());
  }

  /** Returns the milliseconds from a key to a text that follows from it. */
  private static double milliseconds(CharSequence key, String selector, String text) {
    long start = System.nanoTime();
    browser.driver().switchTo().activeElement().sendKeys(key);
    Await.until(() -> texts(selector).equals(List.of(text)));
    return (System.nanoTime() - start) / 1e6;
  }

  private static List<String> texts(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void isReviewedByKeyWithinTwoSecondsAStep() {
    String all = Counts.grouped(CLASS);
    String filtered = "40 of " + all + " submissions, by outcome";
    browser.open(folder.resolve("index.html"), 1280);
    browser.driver().findElement(By.id("query")).click();
    Map<String, Double> taken = new LinkedHashMap<>();
    taken.put("filter", milliseconds("jose weiss", "#count", filtered));
    List<String> rows = texts("#table tbody th");
    browser.driver().executeScript("document.querySelectorAll('a[data-at]')[2].focus()");
    taken.put("open", milliseconds(Keys.ENTER, "#place", "3 of 40"));
    taken.put("j", milliseconds("j", "#place", "4 of 40"));
    taken.put("j again", milliseconds("j", "#place", "5 of 40"));
    taken.put("k", milliseconds("k", "#place", "4 of 40"));
    taken.put("back", milliseconds("u", "#count", filtered));
    assertEquals(rows, texts("#table tbody th"));
    assertEquals(
        browser.driver().findElements(By.cssSelector("a[data-at]")).get(3),
        browser.driver().switchTo().activeElement());
    browser.driver().executeScript("document.getElementById('clear').click()");
    browser.driver().executeScript("document.getElementById('review').focus()");
    taken.put("open all", milliseconds(Keys.ENTER, "#place", "1 of " + all));
    taken.put("j of all", milliseconds("j", "#place", "2 of " + all));
    System.out.println("Of " + all + ", in ms: " + taken);
    taken.forEach((step, time) -> assertTrue(time < LIMIT, step + " took " + time + " ms"));
    assertEquals(List.of(), browser.requests());
  }

  @Test
  void theSameBytesComeOutTwice() throws IOException {
    byte[] page = Files.readAllBytes(folder.resolve("index.html"));
    byte[] data = Files.readAllBytes(folder.resolve("index-data.js"));
    ClassReport.render(folder);
    assertEquals(-1, Arrays.mismatch(page, Files.readAllBytes(folder.resolve("index.html"))));
    assertEquals(-1, Arrays.mismatch(data, Files.readAllBytes(folder.resolve("index-data.js"))));
  }
}
