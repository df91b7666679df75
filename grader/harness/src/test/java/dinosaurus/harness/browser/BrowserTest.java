package dinosaurus.harness.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks at the pages sees what is wrong with one. */
class BrowserTest {

  private static final String FINE =
      "<!DOCTYPE html><html lang='en'><title>t</title><main><h1>Fine</h1></main>";

  private static Browser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private void open(String page) throws IOException {
    browser.open(Files.writeString(folder.resolve("page.html"), page), 360);
  }

  @Test
  void nothingOfItRunsOn() throws Exception {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    Browser other = Browser.start();
    List<ProcessHandle> started =
        ProcessHandle.current()
            .children()
            .filter(child -> !before.contains(child))
            .flatMap(driver -> Stream.concat(Stream.of(driver), driver.descendants()))
            .toList();
    other.close();
    assertTrue(started.size() > 1);
    for (ProcessHandle process : started) {
      process.onExit().get(1, TimeUnit.MINUTES);
    }
  }

  @Test
  void aPageWithoutFaultHasNone() throws IOException {
    open(FINE);
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
    assertEquals(List.of(), browser.violations());
    assertFalse(browser.scrollsSideways());
  }

  @Test
  void anErrorIsOnTheConsole() throws IOException {
    open(FINE + "<script>missing();</script>");
    assertTrue(browser.console().get(0).contains("missing"));
  }

  @Test
  void aRequestIsSeen() throws IOException {
    open(FINE + "<img alt='a dinosaur' src='http://dinosaurus.invalid/a.png'>");
    assertEquals(List.of("http://dinosaurus.invalid/a.png"), browser.requests());
  }

  @Test
  void whatNobodyCanReadIsAViolation() throws IOException {
    open(FINE.replace("Fine", "<span style='color: #eee; background: #fff'>pale</span>"));
    assertTrue(browser.violations().get(0).startsWith("color-contrast"));
  }

  @Test
  void whatIsTooWideScrolls() throws IOException {
    open(FINE + "<p style='width: 400px'>wide</p>");
    assertTrue(browser.scrollsSideways());
  }

  @Test
  void colourSchemesAreObeyed() throws IOException {
    String dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
    open(FINE);
    browser.prefer("dark");
    assertEquals(true, browser.driver().executeScript(dark));
    browser.prefer("light");
    assertEquals(false, browser.driver().executeScript(dark));
  }
}
