package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class page of five thousand submissions. */
@Tag("slow")
class LargeClassTest {

  private static final int CLASS = Integer.getInteger("dinosaurus.class", 5000);
  private static final double LIMIT = 2000;

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start();
    new MadeUpReports(folder, 1).students(CLASS).keep(true);
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

  @Test
  void theSameBytesComeOutTwice() throws IOException {
    byte[] page = Files.readAllBytes(folder.resolve("index.html"));
    byte[] data = Files.readAllBytes(folder.resolve("index-data.js"));
    ClassReport.render(folder);
    assertEquals(-1, Arrays.mismatch(page, Files.readAllBytes(folder.resolve("index.html"))));
    assertEquals(-1, Arrays.mismatch(data, Files.readAllBytes(folder.resolve("index-data.js"))));
  }
}
