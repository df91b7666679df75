package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.harness.browser.Browser;
import dinosaurus.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rubric's page: every test, what it catches, and how a class did. */
class RubricPageTest {

  @TempDir private static Path folder;

  @Test
  void catchesWhatAWrongModelFails() {
    CaseSet all = CaseSet.loadAll();
    List<KnownMistake> one =
        all.known().stream().filter(mistake -> mistake.id().equals("C105")).toList();
    Map<String, List<KnownMistake>> caught = CaughtMistakes.in(all.withKnown(one));
    assertEquals(Set.of("clip.below"), caught.keySet());
    assertEquals(one, caught.get("clip.below"));
  }

  @Test
  void namesEveryTestWithItsPointsInEightyColumns() {
    List<String> lines =
        RubricPage.of(CaseSet.loadAll(), Rubric.points(Map.of()), Map.of(), List.of(), 0).lines();
    String text = String.join("\n", lines);
    Rubric.tests().forEach(test -> assertTrue(text.contains(test.sentence()), test::id));
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), text);
    assertTrue(text.startsWith("clip: 20 points, "), text);
  }

  @Test
  void hasThePointsAndCasesThatAnInstructorsFileGives() {
    CaseSet all = CaseSet.loadAll();
    RubricPage page =
        RubricPage.of(all, Rubric.points(Map.of("clip.above", 1)), Map.of(), List.of(), 0);
    assertTrue(page.lines().get(1).startsWith("   1  "), page.lines()::toString);
    assertTrue(page.lines().get(0).startsWith("clip: 15 points, "), page.lines()::toString);
  }

  @Test
  @Tag("slow")
  void everyTestCatchesSomethingAndThePageIsOpenToEverybody() throws IOException {
    MadeUpReports reports = new MadeUpReports(folder, 3).students(30);
    reports.keep(true);
    ClassReport.render(folder);
    String text =
        String.join(
            "\n", RubricReport.of(Optional.of(folder), CaseSet.loadAll(), Rubric.points(Map.of())));
    Rubric.tests().forEach(test -> assertTrue(text.contains(test.id() + ", catches "), test::id));
    assertTrue(text.contains(", passed by "), text);
    Set<String> cases =
        CaseSet.loadAll().all().stream().map(one -> one.id()).collect(Collectors.toSet());
    String page = Files.readString(folder.resolve("rubric.html"));
    assertTrue(Files.readString(folder.resolve("index.html")).contains("href=\"rubric.html\""));
    assertTrue(cases.stream().allMatch(page::contains));
    try (Browser browser = Browser.start()) {
      for (String scheme : List.of("light", "dark")) {
        browser.prefer(scheme);
        for (int width : new int[] {390, 1280}) {
          browser.open(folder.resolve("rubric.html"), width);
          browser
              .driver()
              .executeScript(
                  "document.querySelectorAll('details').forEach(each => each.open = true)");
          assertEquals(List.of(), browser.console());
          assertEquals(List.of(), browser.violations());
          assertFalse(browser.scrollsSideways());
        }
      }
    }
  }
}
