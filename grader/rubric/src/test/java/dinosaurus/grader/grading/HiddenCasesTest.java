package dinosaurus.grader.grading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.grader.models.Cases;
import dinosaurus.grader.models.Mistake;
import dinosaurus.grader.report.Paint;
import dinosaurus.grader.report.ReportFiles;
import dinosaurus.grader.report.Scoreboard;
import dinosaurus.grader.report.document.ReportDocument;
import dinosaurus.grader.score.Score;
import dinosaurus.grader.score.SubmissionReport;
import dinosaurus.grader.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Of a hidden case")
class HiddenCasesTest {

  private static final FixtureSet HIDDEN = Cases.hidden();
  private static final Pattern FRACTION = Pattern.compile("\\d\\.\\d|\\d[eE]-?\\d");
  private static final Pattern BRACKETED = Pattern.compile("[(\\[]\\d");

  @TempDir private Path folder;

  static List<Mistake> mistakes() {
    return Mistake.all();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  @DisplayName("no number appears in anything that is told or written")
  void noNumber(Mistake mistake) throws IOException {
    Score score = Grading.grade(mistake.model().get(), HIDDEN);
    assertNoNumber(Outcomes.feedback(score));
    ReportDocument report =
        ReportDocument.of(new SubmissionReport("anna", Status.GRADED, List.of(), score));
    assertNoNumber(Scoreboard.of(report, Paint.PLAIN));
    ReportFiles.write(folder, report);
    assertNoNumber(Files.readString(folder.resolve(ReportFiles.MARKDOWN)));
    assertNoNumber(text(Files.readString(folder.resolve(ReportFiles.HTML))));
    String json = Files.readString(folder.resolve(ReportFiles.JSON));
    assertNoNumber(json.replaceAll("\"outOf100\" : [0-9.]+", ""));
  }

  /** Returns what a page says, of which a picture says something, too. */
  private static String text(String page) {
    assertFalse(page.contains("<figure"), page);
    assertFalse(page.contains("<table class=\"values\""), page);
    return page.replaceAll("(?s)<style>.*</style>", "").replaceAll("<[^>]*>", "");
  }

  private static void assertNoNumber(String text) {
    assertFalse(FRACTION.matcher(text).find(), text);
    assertFalse(BRACKETED.matcher(text.replaceAll("\\(\\d+ of \\d+\\)", "")).find(), text);
    assertTrue(!text.contains("should"), text);
  }
}
