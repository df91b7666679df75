package dinosaurus.rubric.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
        clip      [--------------------]  not implemented                         0 / 20
        sample    [--------------------]  not implemented                         0 / 30
        optimize  [--------------------]  not implemented                         0 / 25
        model     [--------------------]  not implemented                         0 / 25
        --------------------------------------------------------------------------------
        clip
          Not implemented yet: write it.
        --------------------------------------------------------------------------------
        Next: write clip in DinosaurModel.java.
        """,
        Scoreboard.of(Reports.every(new Outcome.NotImplemented("write it")), Paint.PLAIN));
  }

  @Test
  @DisplayName("tells the first wrong exercise, and counts what is wrong in the others")
  void first() {
    assertEquals(
        """
        clip
          Hint: Look at the *shape* in clip. (handout: Exercise 1)
          [FAIL]  brings entries above maxValue down to maxValue                   0 / 6
                  Wrong
          [FAIL]  brings entries below -maxValue up to -maxValue                   0 / 6
          [FAIL]  returns entries within the bounds exactly as they were           0 / 3
          [FAIL]  leaves the gradients it was given as they were                   0 / 3
          ... and 2 more
        sample: 7 tests wrong.
        optimize and model: 15 tests wrong, may follow from clip; repair that first.
        --------------------------------------------------------------------------------
        Next: see to it that clip brings entries above maxValue down to maxValue.
        """,
        lines(Scoreboard.of(Reports.diagnosed(), Paint.PLAIN), 9, 21));
  }

  @Test
  @DisplayName("in full tells the same exception once in an exercise")
  void once() {
    String board =
        Scoreboard.full(
            Reports.every(new Outcome.Crashed("Error: e", "A.java:1", "c")), Paint.PLAIN);
    assertEquals(4, board.split("Error at A.java:1: e.", -1).length - 1, board);
    assertEquals(24, board.split("As above.", -1).length - 1, board);
  }

  @Test
  @DisplayName("in full tells the diagnosis of each exercise above its tests")
  void diagnosis() {
    String board = Scoreboard.full(Reports.diagnosed(), Paint.PLAIN);
    assertTrue(
        board.contains(
            "optimize\n"
                + "  This follows from the mistake in clip; repair that first.\n"
                + "  Hint: Look at the *shape* in optimize. (handout: Exercise 1)\n"
                + "  [FAIL]"),
        board);
  }

  @Test
  @DisplayName("in full shows every test, whatever became of it")
  void everything() {
    ReportDocument report = Reports.mixed();
    String board = Scoreboard.full(report, Paint.PLAIN);
    report.tests().forEach(test -> assertTrue(board.contains(test.sentence()), test.sentence()));
    assertTrue(board.contains("Case \"c\": db[0][0] is 1."), board);
  }

  @Test
  @DisplayName("is of printable ASCII, at most 80 columns wide")
  void ascii() {
    for (String board :
        List.of(
            Scoreboard.of(Reports.mixed(), Paint.PLAIN),
            Scoreboard.full(Reports.mixed(), Paint.PLAIN))) {
      assertTrue(board.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), board);
      assertTrue(Arrays.stream(board.split("\n")).allMatch(line -> line.length() <= 80), board);
      assertTrue(board.contains("anna_\\u00e9"), board);
    }
  }

  @Test
  @DisplayName("says the same in colours")
  void colours() {
    String board = Scoreboard.full(Reports.mixed(), Paint.ANSI);
    assertTrue(board.contains("\u001b[32m[pass]\u001b[m"), board);
    assertTrue(board.contains("\u001b[31m[FAIL]\u001b[m"), board);
    assertEquals(
        Scoreboard.full(Reports.mixed(), Paint.PLAIN), board.replaceAll("\u001b\\[\\d*m", ""));
    assertEquals(
        Scoreboard.of(Reports.mixed(), Paint.PLAIN),
        Scoreboard.of(Reports.mixed(), Paint.ANSI).replaceAll("\u001b\\[\\d*m", ""));
  }

  @Test
  @DisplayName("suggests the next step")
  void next() {
    assertEquals(
        "Everything is right. Meet your dinosaurs: ./dino play",
        Reports.every(new Outcome.Passed()).nextStep());
    assertEquals(
        "Next: find out why clip crashes.",
        Reports.every(new Outcome.Crashed("Error", "")).nextStep());
    assertEquals(
        "Next: see to it that clip brings entries below -maxValue up to -maxValue.",
        Reports.mixed().nextStep());
    assertEquals("Next: make DinosaurModel.java compile.", Reports.notCompiling().nextStep());
  }

  private static String lines(String text, int first, int last) {
    return text.lines()
        .skip(first - 1)
        .limit(last - first + 1)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
