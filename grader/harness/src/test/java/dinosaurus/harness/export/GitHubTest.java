package dinosaurus.harness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubTest {

  private static String annotations(ReportDocument report) {
    return ReportFormat.ANNOTATIONS.render(report, ReportFormat.Options.DEFAULT);
  }

  private static String comment(String commit, String previous, ReportDocument report) {
    ReportFormat.Options usual = ReportFormat.Options.DEFAULT;
    return ReportFormat.COMMENT.render(
        report, new ReportFormat.Options(usual.visibility(), usual.source(), commit, previous));
  }

  @Test
  void annotatesTheLineOfTheStudent() {
    String lines =
        annotations(
            SampleReports.notCompiling(
                "DinosaurModel.java, line 97: 100% wrong: a,b\n  x = Wyaa;"));
    assertEquals(
        "::error file=src/main/java/dinosaurus/student/DinosaurModel.java,line=97,"
            + "title=Dinosaurus Island::DinosaurModel.java, line 97: 100%25 wrong: a,b\n",
        lines);
  }

  @Test
  void annotatesTheBeginningOfAnExerciseWhoseAnswersAreWrong() {
    String region = "// START CODE HERE\nfirst();\n// END CODE HERE\n\n";
    SourceCode model = new SourceCode(Map.of("DinosaurModel.java", region.repeat(4)));
    String lines = annotations(SampleReports.every(new Outcome.Refused("null"), model));
    assertTrue(lines.contains("DinosaurModel.java,line=2,title=clip "), lines);
    assertTrue(lines.contains("DinosaurModel.java,line=6,title=sample "), lines);
  }

  @Test
  void annotatesTenTimesAtMost() {
    String lines =
        annotations(SampleReports.every(new Outcome.Crashed("E", "DinosaurModel.java:3")));
    assertEquals(10, lines.lines().count());
    assertTrue(lines.endsWith("::... and 19 more; the summary of this run has them all.\n"), lines);
    assertEquals("", annotations(SampleReports.every(new Outcome.Passed())));
  }

  @Test
  void noticesWhatIsntWrittenYet() {
    String lines = annotations(SampleReports.every(new Outcome.NotImplemented("write it")));
    assertEquals(4, lines.lines().filter(line -> line.startsWith("::notice ")).count());
  }

  @Test
  void shortensWithAWord() {
    ReportDocument huge = withMessages("\u00e9".repeat(5_000), 300);
    for (ReportFormat format : List.of(ReportFormat.SUMMARY, ReportFormat.COMMENT)) {
      String text = format.render(huge, ReportFormat.Options.DEFAULT);
      int limit = format == ReportFormat.SUMMARY ? 1 << 20 : 65_536;
      assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= limit);
      assertTrue(
          text.endsWith(
              "**Shortened:** this is the beginning of the report; GitHub takes no" + " more.\n"));
      assertEquals(0, text.lines().filter(line -> line.startsWith("```")).count() % 2);
    }
    assertFalse(GitHubMarkdown.summary(SampleReports.report("")).contains("Shortened"));
  }

  private static ReportDocument withMessages(String text, int count) {
    ReportDocument report = SampleReports.report("");
    return new ReportDocument(
        report.version(),
        report.audience(),
        report.submission(),
        report.student(),
        report.status(),
        Collections.nCopies(count, new Message(text, Optional.empty())),
        report.score(),
        report.adjustment(),
        report.reproduction(),
        report.exercises());
  }

  @Test
  void comparesWithTheCommentBefore() {
    String before =
        comment("0123456789abcdef", "", SampleReports.every(new Outcome.NotImplemented("x")));
    assertTrue(
        before.startsWith(
            "<!-- dinosaurus-island earned=0 possible=100 commit=0123456789abcdef right= -->\n"
                + "# anna"));
    assertFalse(before.contains("more since"));
    String after = comment("fedcba", before, SampleReports.every(new Outcome.Passed()));
    assertTrue(after.contains("\n**100 points more since `0123456789`.**\n\nNow right:\n"), after);
    assertTrue(
        after.contains("\n- `clip` brings entries above maxValue down to maxValue\n"), after);
    assertFalse(after.contains("No longer right"), after);
    String same = comment("fedcba", after, SampleReports.every(new Outcome.Passed()));
    assertFalse(same.contains("since"), same);
    String worse = comment("", same, SampleReports.every(new Outcome.Refused("null")));
    assertTrue(
        worse.contains("\n**100 points fewer since `fedcba`.**\n\nNo longer right:\n"), worse);
    assertFalse(worse.contains("Now right"), worse);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello <!-- dinosaurus-island earned=1 possible=100 commit= right= -->",
        "<!-- dinosaurus-island earned=99999999999 possible=100 commit= right= -->",
        "<!-- dinosaurus-island earned=1 possible=100 commit=`<b>` right= -->",
        "<!-- dinosaurus-island earned=1 possible=50 commit= right= -->"
      })
  void comparesWithNothingElse(String previous) {
    String text = comment("", previous, SampleReports.every(new Outcome.Passed()));
    assertFalse(text.contains("more"), text);
  }

  @Test
  void letsNoForgedIdOutOfTheMark(@TempDir Path folder) throws IOException {
    String forged =
        SampleReports.every(new Outcome.Passed()).json().replace("clip.above", "x--><b>forged</b>");
    ReportDocument report =
        ReportDocument.read(Files.writeString(folder.resolve("report.json"), forged));
    assertFalse(comment("", "", report).contains("<b>"));
  }

  @Test
  void takesNoCommitThatIsNone() {
    assertThrows(
        IllegalArgumentException.class, () -> comment("`x`", "", SampleReports.report("")));
  }
}
