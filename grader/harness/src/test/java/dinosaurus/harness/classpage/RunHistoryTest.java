package dinosaurus.harness.classpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.results.RunHistory;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line of each run in a folder, and the plot of them on the class page. */
class RunHistoryTest {

  private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00.5Z");

  @TempDir private Path folder;

  private String page() throws IOException {
    return Files.readString(folder.resolve("index.html"));
  }

  @Test
  void aRunThatFindsTheSameIsNoOtherAndOneThatWasStoppedIsNone() throws IOException {
    MadeUpReports reports = new MadeUpReports(folder, 4);
    reports.kept("a", "Ada", SourceCode.UNKNOWN);
    ClassReport.write(folder, List.of("a"), true, MORNING);
    ClassReport.write(folder, List.of("a"), true, MORNING.plusSeconds(60));
    assertTrue(page().contains("No other run has found anything else"));
    reports.kept("b", "Bea", SourceCode.UNKNOWN);
    ClassReport.write(folder, List.of("a", "b"), false, MORNING.plusSeconds(120));
    assertEquals(1, RunHistory.read(folder).runs().size());
    ClassReport.write(folder, List.of("a", "b"), true, MORNING.plusSeconds(3600));
    assertEquals(
        List.of("2026-11-20T08:00:00Z", "2026-11-20T09:00:00Z"),
        RunHistory.read(folder).runs().stream().map(RunHistory.Run::when).toList());
    assertTrue(page().contains("2026-11-20 09:00 UTC"));
    assertFalse(page().contains("No other run"));
  }

  @Test
  void drawsScoresFromTheBottomToTheTop() {
    List<RunHistory.Run> runs = List.of(run(0, 100), run(50, 50), run(100, 0));
    assertEquals("10.0,100.0 300.0,50.0 590.0,0.0", new RunChart(runs).means());
    assertEquals("10.0,0.0 300.0,50.0 590.0,100.0", new RunChart(runs).medians());
  }

  private static RunHistory.Run run(double mean, double median) {
    return new RunHistory.Run("2026-11-20T08:00:00Z", 1, mean, median, Map.of());
  }
}
