package dinosaurus.harness.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.Student;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever waits for a run")
class ProgressTest {

  private static final String ERASE_LINE = "\r\u001b[K";

  private final StringWriter text = new StringWriter();
  private final PrintWriter err = new PrintWriter(text);
  private long now;

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static Grade grade(BriefOutcome outcome) {
    return new Grade("anna", Student.UNKNOWN, List.of(0), 0, 0, 100, Status.GRADED, outcome);
  }

  private RunProgress progress(int size) {
    return new RunProgress(size, () -> now);
  }

  @AfterEach
  void forgetTheTerminal() {
    System.clearProperty(TerminalLine.TERMINAL);
  }

  @Test
  @DisplayName("sees on a terminal how far it is, how fast, how long it takes, and what came out")
  void bar() {
    RunProgress progress = progress(200);
    ProgressDisplay bar = new ProgressDisplay.Bar(new TerminalLine(err));
    bar.show(progress);
    pass(Duration.ofMinutes(1));
    for (int i = 0; i < 50; i++) {
      progress.add(grade(i < 40 ? BriefOutcome.FULL_MARKS : BriefOutcome.TIMED_OUT), false);
    }
    bar.show(progress);
    bar.clear();
    assertEquals(
        ERASE_LINE
            + "[--------------------] 0 of 200"
            + ERASE_LINE
            + "[#####---------------] 50 of 200, 50 a minute, 3:00 left: 40 with full marks..."
            + ERASE_LINE,
        text.toString());
  }

  @Test
  @DisplayName("gets a line every half a minute in a log, without control characters")
  void lines() {
    RunProgress progress = progress(3);
    ProgressDisplay lines = new ProgressDisplay.Lines(err, () -> now);
    progress.add(grade(BriefOutcome.FULL_MARKS), false);
    pass(Duration.ofSeconds(29));
    lines.show(progress);
    pass(Duration.ofSeconds(1));
    lines.show(progress);
    lines.show(progress);
    lines.clear();
    assertEquals("dino: 1 of 3, 2.0 a minute, 1:00 left" + System.lineSeparator(), text.toString());
  }

  @Test
  @DisplayName("isn't told a rate that counts what an earlier run graded")
  void known() {
    RunProgress progress = progress(1000);
    for (int i = 0; i < 900; i++) {
      progress.add(grade(BriefOutcome.FULL_MARKS), true);
    }
    assertEquals(": 900 with full marks", progress.details());
    pass(Duration.ofMinutes(2));
    progress.add(grade(BriefOutcome.CRASHED), false);
    assertEquals(
        ", 0.5 a minute, 3:18:00 left: 900 with full marks, 1 crashed", progress.details());
    assertEquals("901 of 1000 submissions: 900 with full marks, 1 crashed.", progress.summary());
    assertEquals("graded 1 in 2:00, 0.5 a minute; 900 were graded before.", progress.effort());
  }

  @Test
  @DisplayName("gets a bar only where the launcher found a terminal, and never in CI")
  void terminal() {
    assertFalse(TerminalLine.isPossible(Map.of()));
    System.setProperty(TerminalLine.TERMINAL, "true");
    assertTrue(TerminalLine.isPossible(Map.of("TERM", "xterm")));
    assertFalse(TerminalLine.isPossible(Map.of("CI", "true")));
    assertFalse(TerminalLine.isPossible(Map.of("TERM", "dumb")));
  }
}
