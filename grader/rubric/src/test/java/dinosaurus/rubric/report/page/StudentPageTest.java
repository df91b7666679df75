package dinosaurus.rubric.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.Reports;
import dinosaurus.rubric.report.document.OwnRun;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The student page")
class StudentPageTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
  private static final Pattern JUMP = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern NOT_A_NUMBER =
      Pattern.compile("(?<![\\w\\[])(NaN|Infinity)(?![\\w])");
  private static final Pattern HANDLER = Pattern.compile("<[^>]*\\son\\w+=");
  private static final int MOST_CHARACTERS = 200_000;

  static List<String> payloads() {
    return Payloads.all();
  }

  private static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(MatchResult::group).toList();
  }

  private static List<String> groups(Pattern pattern, String page) {
    return pattern.matcher(page).results().map(result -> result.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  @DisplayName("has the same tags whatever a submission says, and stays small")
  void hostile(String payload) {
    String page = StudentPage.of(Reports.saying(payload));
    String harmless = StudentPage.of(Reports.saying(Payloads.harmless()));
    assertEquals(all(TAG, harmless), all(TAG, page));
    assertTrue(page.length() < MOST_CHARACTERS, page.length() + " characters");
  }

  @ParameterizedTest
  @MethodSource("payloads")
  @DisplayName("has no invisible character but its line breaks")
  void invisible(String payload) {
    String page = StudentPage.of(Reports.saying(payload));
    assertTrue(
        page.codePoints()
            .noneMatch(
                c ->
                    c != '\n'
                        && (Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT)));
  }

  @Test
  @DisplayName("shows what a submission says, escaped")
  void escaped() {
    String page = StudentPage.of(Reports.saying("<b>&\"'"));
    assertTrue(page.contains("<h1><bdi>&lt;b&gt;&amp;"), page);
    assertTrue(page.split("&lt;b&gt;", -1).length > 6, page);
    assertFalse(page.contains("<b>"), page);
  }

  @Test
  @DisplayName("is headed by the student's name, and says at its end what was graded")
  void named() {
    ReportDocument report = Reports.mixed();
    String page = StudentPage.of(report.named("Viktor Singh"));
    assertTrue(page.contains("<h1><bdi>Viktor Singh</bdi></h1>"), page);
    assertTrue(page.contains("Graded as <bdi>" + report.submission() + "</bdi> with"), page);
    assertTrue(StudentPage.of(report.named("")).contains("<p>Graded with assignment"), page);
    assertEquals(report, report.named(""));
  }

  @Test
  @DisplayName("says why no test ran, where none did")
  void notRun() {
    String page =
        StudentPage.of(
            ReportDocument.of(
                new SubmissionReport(
                    "anna",
                    Status.NO_SUBMISSION,
                    List.of("There is only essay.pdf."),
                    Rubric.notRun("There is no submission."))));
    assertTrue(page.contains("Why no test ran</h2>"), page);
    assertTrue(page.contains("Next: hand in DinosaurModel.java."), page);
  }

  @Test
  @DisplayName("runs no script and asks for nothing beyond itself")
  void alone() {
    for (ReportDocument report : Reports.all()) {
      String page = StudentPage.of(report);
      for (String forbidden :
          List.of("<script", " src=", "url(", "@import", "http:", "https:", " style=")) {
        assertFalse(all(TAG, page).stream().anyMatch(tag -> tag.contains(forbidden)), forbidden);
      }
      assertTrue(
          page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"), page);
      assertFalse(StudentPage.style().contains("url("));
    }
  }

  @Test
  @DisplayName("jumps to what is there, and gives an id once")
  void jumps() {
    for (ReportDocument report : Reports.all()) {
      String page = StudentPage.of(report);
      List<String> ids = groups(ID, page);
      Set<String> distinct = new HashSet<>(ids);
      assertEquals(ids.size(), distinct.size());
      groups(JUMP, page).forEach(jump -> assertTrue(distinct.contains(jump.substring(1)), jump));
    }
  }

  @Test
  @DisplayName("draws every kind of evidence with coordinates that are numbers")
  void pictures() {
    String page = StudentPage.of(Reports.mixed());
    for (String drawn : List.of("error level5", "cross", "pointer", "curve actual", "bar beyond")) {
      assertTrue(page.contains("class=\"" + drawn + "\""), drawn);
    }
    all(TAG, page).stream()
        .filter(tag -> tag.startsWith("<path") || tag.startsWith("<circle"))
        .forEach(tag -> assertFalse(NOT_A_NUMBER.matcher(tag).find(), tag));
  }

  @Test
  @DisplayName("gives each picture a text alternative")
  void alternatives() {
    String page = StudentPage.of(Reports.mixed());
    List<String> pictures =
        all(TAG, page).stream().filter(tag -> tag.startsWith("<svg class=\"picture\"")).toList();
    assertEquals(16, pictures.size());
    pictures.forEach(
        tag -> assertTrue(tag.matches(".* role=\"img\" aria-label=\"[^\"]{30,}\">"), tag));
  }

  @Test
  @DisplayName("marks the student's own line")
  void ownLine() {
    String page = StudentPage.of(Reports.quoting());
    assertTrue(page.contains("<li class=\"marked\"><span class=\"at\">7</span>"), page);
    assertTrue(page.contains("<code>int index = indices[&lt;b&gt;27];</code>"), page);
  }

  @Test
  @DisplayName("of a student's own run links each hint to the handout, where there is one")
  void handout() {
    OwnRun beside = new OwnRun("2026-11-28 18:05:12", Optional.of("../../handout.html"));
    String page = StudentPage.of(Reports.diagnosed(), Optional.of(beside));
    assertTrue(
        page.contains(
            "Look at the *shape* in clip."
                + " <a href=\"../../handout.html#exercise-1-clip-20-points\">Handout: Exercise 1</a>"),
        page);
    OwnRun alone = new OwnRun("2026-11-28 18:05:12", Optional.empty());
    for (Optional<OwnRun> run : List.of(Optional.<OwnRun>empty(), Optional.of(alone))) {
      String text = StudentPage.of(Reports.diagnosed(), run);
      assertTrue(text.contains("in clip. (handout: Exercise 1)</p>"), text);
      assertFalse(text.contains("handout.html"), text);
    }
  }

  @Test
  @DisplayName("keeps a minus sign with its name, wherever a line breaks")
  void minus() {
    String page = StudentPage.of(Reports.mixed());
    assertTrue(page.contains("below \u2212maxValue up to \u2212maxValue"), page);
    assertFalse(page.contains(" -maxValue"), page);
  }

  @Test
  @DisplayName("tells what an exception that fails many tests says once")
  void once() {
    String page = StudentPage.of(Reports.quoting());
    assertEquals(4, page.split("IndexOutOfBoundsException", -1).length - 1, page);
  }

  @Test
  @DisplayName("tells what became of the points by the instructor's policy")
  void adjusted() {
    String page = StudentPage.of(Reports.adjusted());
    assertTrue(page.contains("In the end: <strong>70.5 of 100 points</strong>"), page);
    assertTrue(page.contains("<bdi>1 day late: 10 points off.</bdi>"), page);
  }
}
