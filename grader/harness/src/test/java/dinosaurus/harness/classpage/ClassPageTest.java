package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.browser.Browser;
import dinosaurus.harness.results.ClassList.Member;
import dinosaurus.harness.results.RunHistory;
import dinosaurus.harness.results.RunHistory.Run;
import dinosaurus.harness.similarity.SimilarPair;
import dinosaurus.harness.similarity.SimilarPair.Lines;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.SimilarityReport;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** The class page in a browser: sorted and filtered by click and by key, and open to everybody. */
class ClassPageTest {

  private static final int STUDENTS = 120;

  @TempDir private static Path folder;

  private static Browser browser;
  private static List<Member> members;

  @BeforeAll
  static void render() throws IOException {
    browser = Browser.start();
    MadeUpReports reports = new MadeUpReports(folder, 3).students(STUDENTS - 20);
    reports.keep(true);
    reports.students(20).keep(true);
    members = reports.members();
    adjust(6, Standing.FINAL, Optional.of(new BigDecimal("42.5")), "1 day late: 10 points off.");
    adjust(7, Standing.EXCUSED, Optional.empty(), "By the instructor: excused: <b>Ill</b>.");
    adjust(8, Standing.UNDECIDED, Optional.empty(), "2 days late.");
    Lines lines = new Lines("DinosaurModel.java", 7, 8);
    new SimilarityReport(
            "fingerprints",
            140,
            10,
            12,
            List.of(
                new SimilarPair(SimilarPair.Kind.IDENTICAL, names(1, 2, 3), 100, 200, List.of()),
                new SimilarPair(
                    SimilarPair.Kind.STRUCTURE,
                    names(4, 5),
                    80,
                    90,
                    List.of(new Passage(lines, lines)))),
            0)
        .write(folder);
    Instant noon = Instant.parse("2026-11-20T12:00:00Z");
    RunHistory.add(folder, Run.of(noon, members.subList(0, 60)));
    RunHistory.add(folder, Run.of(noon.plusSeconds(3600), members.subList(0, 100)));
    RunHistory.add(folder, Run.of(noon.plusSeconds(7200), members));
    Files.writeString(folder.resolve("rubric.html"), "<!DOCTYPE html><title>rubric</title>");
    ClassReport.render(folder);
  }

  private static void adjust(int place, Standing standing, Optional<BigDecimal> points, String note)
      throws IOException {
    Optional<Integer> days = Optional.of(note.contains("late") ? 1 : 0);
    Path report = folder.resolve(names(place).get(0)).resolve(ReportFiles.JSON);
    AdjustmentEntry entry = new AdjustmentEntry(standing, points, days, List.of(note));
    Files.writeString(report, ReportDocument.read(report).with(Optional.of(entry)).json());
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
  }

  private static List<String> names(int... places) {
    return Arrays.stream(places).mapToObj(i -> members.get(i).submission()).toList();
  }

  private static WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static List<String> column(String key) {
    List<WebElement> headers = browser.driver().findElements(By.cssSelector("#table thead th"));
    int number = 1;
    while (!key.equals(headers.get(number - 1).getDomAttribute("data-key"))) {
      number++;
    }
    return browser
        .driver()
        .findElements(By.cssSelector("#table tbody tr > :nth-child(" + number + ")"))
        .stream()
        .map(WebElement::getText)
        .toList();
  }

  /** Returns a figure of the page's head, by the filter that it leads to. */
  private static int figure(String filter) {
    String text = find(".figures [data-filter=" + filter + "]").getText();
    return Integer.parseInt(text.split("\\s")[0]);
  }

  private static List<Integer> totals() {
    return column("total").stream().map(Integer::valueOf).toList();
  }

  private static String count() {
    return find("#count").getText();
  }

  @ParameterizedTest
  @Tag("slow")
  @CsvSource({"dark, 1280", "light, 360", "light, 390", "dark, 390"})
  void isOpenToEverybodyInOtherWays(String scheme, int width) throws IOException {
    isOpenToEverybody(scheme, width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 360"})
  void isOpenToEverybody(String scheme, int width) throws IOException {
    browser.prefer(scheme);
    browser.open(folder.resolve("index.html"), width);
    browser
        .driver()
        .executeScript(
            "document.querySelectorAll('#tests details, #alike details, #changes details')"
                + ".forEach(each => each.open = true)");
    assertEquals(List.of(), browser.console());
    assertEquals(List.of(), browser.violations());
    assertEquals(List.of(), browser.requests());
    assertFalse(browser.scrollsSideways());
  }

  @Test
  void theRingOfWhatHasTheFocusCoversNoLabel() {
    Object covered =
        browser
            .driver()
            .executeScript(
                """
                const labels = [...document.querySelectorAll('#filters label, .figures dt')];
                return labels.filter(label => {
                  const field = label.control ?? label.parentNode.querySelector('button');
                  field?.focus({focusVisible: true});
                  const style = field ? getComputedStyle(field) : null;
                  const ring = style ? parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset) : 0;
                  const text = label.getBoundingClientRect();
                  const around = field?.getBoundingClientRect();
                  return field && (ring === 0 || text.left < around.right + ring
                      && around.left - ring < text.right && text.top < around.bottom + ring
                      && around.top - ring < text.bottom);
                }).map(label => label.textContent);
                """);
    assertEquals(List.of(), covered);
  }

  @Test
  void linksTheRubricAndShowsHowTheRunsWent() {
    assertEquals("rubric.html", find("#tests a[href='rubric.html']").getDomAttribute("href"));
    assertEquals(3, browser.driver().findElements(By.cssSelector("#runs tbody tr")).size());
    assertTrue(find("#runs .mean").isDisplayed());
  }

  @Test
  void beginsWithWhatToLookAt() {
    assertEquals("120 submissions, by outcome; page 1 of 2", count());
    assertEquals("ascending", find("th[data-key=outcome]").getDomAttribute("aria-sort"));
    assertEquals("does not compile", column("outcome").get(0));
  }

  @Test
  void sortsByClick() {
    find("th[data-key=total] button").click();
    List<Integer> falling = totals();
    assertEquals(falling.stream().sorted(Comparator.reverseOrder()).toList(), falling);
    assertEquals("descending", find("th[data-key=total]").getDomAttribute("aria-sort"));
    assertEquals("none", find("th[data-key=outcome]").getDomAttribute("aria-sort"));
    assertEquals("120 submissions, by total, downwards; page 1 of 2", count());
    find("th[data-key=total] button").click();
    List<Integer> rising = totals();
    assertEquals(rising.stream().sorted().toList(), rising);
  }

  @Test
  void showsWhatThePolicyChangedAndWhy() {
    find("#adjusted").click();
    assertTrue(count().startsWith("3 of 120 submissions"), count());
    find("th[data-key=worth] button").click();
    assertEquals(
        List.of(
            "42.5\n1 day late: 10 points off.",
            "excused\nBy the instructor: excused: <b>Ill</b>.",
            "not decided yet\n2 days late."),
        column("worth"));
    assertEquals("3 of 120 submissions, by points in the end, downwards", count());
    String section = find("#policy").getText();
    for (int place : List.of(6, 7, 8)) {
      assertTrue(section.contains(members.get(place).shown()), section);
    }
    assertTrue(section.contains(members.get(6).total() + " \u2192 42.5"), section);
    assertTrue(section.contains("By the instructor: excused: <b>Ill</b>."), section);
    find("#clear").click();
    find("#query").sendKeys(members.get(50).submission());
    assertEquals(List.of(Integer.toString(members.get(50).total())), column("worth"));
  }

  @Test
  void sortsAndTurnsPagesByKey() {
    WebElement button = find("th[data-key=name] button");
    button.sendKeys(Keys.ENTER);
    assertEquals("ascending", find("th[data-key=name]").getDomAttribute("aria-sort"));
    button.sendKeys(Keys.SPACE);
    assertEquals("descending", find("th[data-key=name]").getDomAttribute("aria-sort"));
    assertEquals(100, column("name").size());
    find("#pager [data-go=on]").sendKeys(Keys.ENTER);
    assertEquals("120 submissions, by student, downwards; page 2 of 2", count());
    assertEquals(STUDENTS - 100, column("name").size());
    find("#size").sendKeys("all");
    assertEquals(STUDENTS, column("name").size());
  }

  @Test
  void filtersByKey() {
    String wanted = members.get(42).submission();
    find("#query").sendKeys(wanted.toUpperCase(Locale.ROOT));
    assertEquals(1, column("name").size());
    assertTrue(count().startsWith("1 of 120 submissions"), count());
    find("#query").sendKeys("nobody");
    assertEquals("0 of 120 submissions, by outcome", count());
    find("#clear").sendKeys(Keys.ENTER);
    assertTrue(count().startsWith("120 submissions"), count());
    find("#outcome").sendKeys("timed out");
    assertEquals(List.of("timed out"), column("outcome").stream().distinct().toList());
  }

  @Test
  void theHeadCountsWhatTheFiltersShow() {
    for (String filter : List.of("late", "range")) {
      find(".figures [data-filter=" + filter + "]").click();
      assertEquals(figure(filter), column("name").size());
    }
    find("#clear").click();
    find("#late").click();
    assertEquals(figure("late"), column("name").size());
  }

  @Test
  void whoIsLateByThePolicyIsLate() {
    for (int place : List.of(6, 7, 8)) {
      find("#clear").click();
      find("#query").sendKeys(members.get(place).submission());
      assertEquals(List.of(place == 7 ? "" : "late"), column("late"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rozsa, Rózsa",
    "SIERPINSKI, Sierpiński",
    "weierstrass, Weierstraß",
    "wladyslaw, Władysław",
    "Peter, Péter"
  })
  void findsNamesWithoutTheirAccents(String typed, String name) {
    find("#query").sendKeys(typed);
    long wanted = members.stream().filter(member -> member.name().contains(name)).count();
    assertTrue(wanted > 0);
    assertEquals(wanted, column("name").size());
  }

  @Test
  void saysThatNobodyIsLikeThat() {
    assertFalse(find("#nobody").isDisplayed());
    find("#query").sendKeys("nobody");
    assertTrue(find("#nobody").isDisplayed());
    assertFalse(find("#review").isDisplayed());
  }

  @Test
  void aBarIsAShareOfTheClass() {
    String most = find("#mistake-0 .number").getText();
    String width = find("#mistake-0 rect").getDomAttribute("width");
    assertEquals(100 * Integer.parseInt(most) / STUDENTS, Integer.parseInt(width));
  }

  @Test
  void filtersByClick() {
    find("button[data-filter=look][data-value=similar]").click();
    assertTrue(count().startsWith("5 of 120 submissions"), count());
    WebElement fullMarks = find(".histogram button[data-value='100-100']");
    fullMarks.click();
    assertEquals("true", fullMarks.getDomAttribute("aria-pressed"));
    long full = members.stream().filter(member -> member.total() == 100).count();
    assertTrue(count().startsWith(full + " of"), count());
    find("button[data-filter=mistake]").click();
    assertTrue(column("mistakes").stream().noneMatch(String::isEmpty));
    find("#clear").click();
    assertTrue(count().startsWith("120 submissions"), count());
    find("#late").click();
    assertEquals(figure("late"), column("name").size());
  }
}
