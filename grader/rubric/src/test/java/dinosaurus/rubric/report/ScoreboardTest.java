package dinosaurus.rubric.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.score.Outcome;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scoreboard")
class ScoreboardTest {

  @Test
  @DisplayName("of the stub is short")
  void stub() {
    assertEquals(
        """
        --------------------------------------------------------------------------------
        Dinosaurus Island: anna                                                  0 / 100
        --------------------------------------------------------------------------------
        clip      [--------------------]                                          0 / 20
          Not implemented yet: write it.

        sample    [--------------------]                                          0 / 30
          Not implemented yet: write it.

        optimize  [--------------------]                                          0 / 25
          Not implemented yet: write it.

        model     [--------------------]                                          0 / 25
          Not implemented yet: write it.

        Next: write clip in DinosaurModel.java.
        --------------------------------------------------------------------------------
        """,
        Scoreboard.of(Reports.every(new Outcome.NotImplemented("write it")), Paint.PLAIN));
  }

  @Test
  @DisplayName("tells the same exception once in an exercise")
  void once() {
    String board =
        Scoreboard.of(Reports.every(new Outcome.Crashed("Error: e", "A.java:1", "c")), Paint.PLAIN);
    assertEquals(4, board.split("Error: e at A.java:1.", -1).length - 1, board);
    assertEquals(24, board.split("As above.", -1).length - 1, board);
  }

  @Test
  @DisplayName("tells the diagnosis of an exercise above its tests")
  void diagnosis() {
    String board = Scoreboard.of(Reports.diagnosed(), Paint.PLAIN);
    assertTrue(
        board.contains(
            "  This follows from the mistake in clip; repair that first.\n"
                + "  Hint: Look at the *shape* in optimize. (handout: Exercise 1)\n"
                + "  [FAIL]"),
        board);
  }

  @Test
  @DisplayName("is of printable ASCII, at most 80 columns wide")
  void ascii() {
    String board = Scoreboard.of(Reports.mixed(), Paint.PLAIN);
    assertTrue(board.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), board);
    assertTrue(Arrays.stream(board.split("\n")).allMatch(line -> line.length() <= 80), board);
    assertTrue(board.contains("anna_\\u00e9"), board);
  }

  @Test
  @DisplayName("says the same in colours")
  void colours() {
    String board = Scoreboard.of(Reports.mixed(), Paint.ANSI);
    assertTrue(board.contains("\u001b[32m[pass]\u001b[m"), board);
    assertTrue(board.contains("\u001b[31m[FAIL]\u001b[m"), board);
    assertEquals(
        Scoreboard.of(Reports.mixed(), Paint.PLAIN), board.replaceAll("\u001b\\[\\d*m", ""));
  }

  @Test
  @DisplayName("suggests the next step")
  void next() {
    assertEquals(
        "Everything is right. Train the network and meet your dinosaurs.",
        Reports.every(new Outcome.Passed()).nextStep());
    assertEquals(
        "Next: find out why clip crashes.",
        Reports.every(new Outcome.Crashed("Error", "")).nextStep());
    assertEquals(
        "Next: see to it that clip brings entries below -maxValue up to -maxValue.",
        Reports.mixed().nextStep());
    assertEquals("Next: make DinosaurModel.java compile.", Reports.notCompiling().nextStep());
  }
}
