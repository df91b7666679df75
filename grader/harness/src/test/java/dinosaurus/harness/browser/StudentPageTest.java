package dinosaurus.harness.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.page.StudentPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The student page in a browser: alone, for everybody, and on a phone. */
class StudentPageTest {

  private static final int PHONE = 360;
  private static final int DESK = 1200;
  private static final String OPEN_ALL =
      "document.querySelectorAll('details').forEach(details => details.open = true)";

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

  private void open(StudentPages page, int width) throws IOException {
    Path file = folder.resolve("report.html");
    browser.open(Files.writeString(file, StudentPage.of(page.document())), width);
    browser.driver().executeScript(OPEN_ALL);
  }

  @ParameterizedTest
  @EnumSource
  void loadsWithoutAnErrorAndAsksForNothing(StudentPages page) throws IOException {
    open(page, DESK);
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.requests());
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleInLightAndInDark(StudentPages page) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      open(page, PHONE);
      assertEquals(List.of(), browser.violations(), scheme);
    }
  }

  @ParameterizedTest
  @EnumSource
  void fitsAPhone(StudentPages page) throws IOException {
    open(page, PHONE);
    assertFalse(browser.scrollsSideways());
  }

  @Test
  void theStyleIsApplied() throws IOException {
    open(StudentPages.PASSING, DESK);
    Object width =
        browser.driver().executeScript("return getComputedStyle(document.body).maxWidth");
    assertEquals("736px", width);
  }

  @Test
  void noScriptRunsWhateverGetsIn() throws IOException {
    String page = StudentPage.of(StudentPages.PASSING.document());
    String broken = page.replace("<main>", "<script>document.title = 'owned'</script><main>");
    browser.open(Files.writeString(folder.resolve("broken.html"), broken), DESK);
    assertFalse(browser.driver().getTitle().contains("owned"));
    assertTrue(browser.console().get(0).contains("Content Security Policy"));
  }
}
