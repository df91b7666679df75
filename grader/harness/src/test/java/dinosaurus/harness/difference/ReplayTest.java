package dinosaurus.harness.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.difference.Replay.RecordedReport;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.ReportFiles;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Reproduction;
import dinosaurus.rubric.score.Reproduction.FreshDraw;
import dinosaurus.rubric.score.Score;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

  private static final Reproduction HOW = how("1.0.0", "aa", "bb", fresh("cc", "dd"));

  @TempDir Path folder;

  private static Optional<FreshDraw> fresh(String secret, String cases) {
    return Optional.of(new FreshDraw(secret.repeat(8), cases.repeat(32)));
  }

  private static Reproduction how(
      String assignment, String submission, String fixtures, Optional<FreshDraw> fresh) {
    return new Reproduction(
        assignment, submission.repeat(32), fixtures.repeat(32), 10, true, fresh);
  }

  private static SubmissionReport report(Set<String> failed, Reproduction how) {
    Score score =
        new Score(
            Rubric.tests().stream()
                .map(
                    test ->
                        test.result(
                            failed.contains(test.id())
                                ? new Outcome.NotRun("why")
                                : new Outcome.Passed()))
                .toList());
    return new SubmissionReport("anna", Status.GRADED, List.of(), score).with(how);
  }

  private Replay replay(Set<String> failed, Reproduction now) throws IOException {
    ReportFiles.write(folder, ReportDocument.of(report(Set.of(), HOW)));
    return new Replay(RecordedReport.read(folder.resolve(ReportFiles.JSON)), report(failed, now));
  }

  private String lines(Set<String> failed, Reproduction now) throws IOException {
    return String.join("\n", replay(failed, now).lines());
  }

  @Test
  void whatAReportSaysIsReadBack() throws IOException {
    Replay replay = replay(Set.of(), HOW);
    assertEquals(HOW, replay.then().reproduction());
    assertEquals("anna", replay.then().submission());
    assertEquals(100, replay.then().total());
    Reproduction plain = how("1.0.0", "aa", "bb", Optional.empty());
    ReportFiles.write(folder, ReportDocument.of(report(Set.of(), plain)));
    assertEquals(plain, RecordedReport.read(folder.resolve(ReportFiles.JSON)).reproduction());
  }

  @Test
  void theSameScoreIsTheSame() throws IOException {
    assertTrue(replay(Set.of(), HOW).isSame());
    assertEquals("anna has the same score again: 100 of 100.", lines(Set.of(), HOW));
  }

  @Test
  void anotherScoreIsToldTestByTest() throws IOException {
    assertFalse(replay(Set.of("clip.above"), HOW).isSame());
    assertEquals(
        """
        anna had 100 of 100 points, but has 94 now.
          clip.above: 6 then, 0 now
        Nothing that the report records is different; the submission may answer by chance or by \
        the clock, or need nearly all the time that a call has.""",
        lines(Set.of("clip.above"), HOW));
  }

  @Test
  void theReasonsAreTold() throws IOException {
    assertEquals(
        """
        anna has the same score again: 100 of 100.
        The submission is another one: aaaaaaaaaaaa then, eeeeeeeeeeee now.
        The assignment has another version: 1.0.0 then, 1.1.0 now.
        The public or hidden cases are others: bbbbbbbbbbbb then, ffffffffffff now.
        The secret is another one: cccccccccccc then, 000000000000 now.""",
        lines(Set.of(), how("1.1.0", "ee", "ff", fresh("00", "11"))));
    assertTrue(
        lines(Set.of(), how("1.0.0", "aa", "bb", fresh("cc", "11")))
            .endsWith(
                "The reference draws other cases from the same secret: dddddddddddd then,"
                    + " 111111111111 now."));
  }

  @Test
  void whatWasNotGradedTellsWhy() throws IOException {
    SubmissionReport none =
        new SubmissionReport(
            "anna", Status.NO_SUBMISSION, List.of("There is no file."), Rubric.notRun("why"));
    Replay replay = new Replay(replay(Set.of(), HOW).then(), none);
    assertFalse(replay.isSame());
    assertEquals("There is no file.", replay.lines().get(replay.lines().size() - 1));
  }

  @Test
  void otherFilesAreRefused() throws IOException {
    for (String text : List.of("{}", "[1]", "nothing", "{\"reproduction\": 1}", "")) {
      Path file = Files.writeString(folder.resolve("other.json"), text);
      String message =
          assertThrows(IllegalArgumentException.class, () -> RecordedReport.read(file))
              .getMessage();
      assertTrue(message.startsWith(file + " isn't the report.json of"), message);
      assertFalse(message.contains("\n"), message);
    }
  }
}
