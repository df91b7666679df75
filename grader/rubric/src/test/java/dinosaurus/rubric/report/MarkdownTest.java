package dinosaurus.rubric.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.score.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markdown")
class MarkdownTest {

  @Test
  @DisplayName("shows a text as it is")
  void escaped() {
    assertEquals("a\\_b \\*c\\* \\`d\\` \\# \\| \\~ \\\\", Markdown.escape("a_b *c* `d` # | ~ \\"));
    assertEquals("&lt;img&gt; &amp;amp;", Markdown.escape("<img> &amp;"));
    assertEquals(
        "&#64;&#8202;all https:&#8202;//x www.&#8202;x", Markdown.escape("@all https://x www.x"));
    assertEquals("\\#&#8202;12 GH-&#8202;3", Markdown.escape("#12 GH-3"));
    assertEquals("![x]\\(y)", Markdown.escape("![x](y)"));
    assertEquals("dWax[3][1] is 1.5", Markdown.escape("dWax[3][1] is 1.5"));
  }

  @Test
  @DisplayName("keeps a block closed, whatever is in it")
  void block() {
    assertEquals("`````text\na ```` b\n`````\n", Markdown.block("a ```` b"));
  }

  @Test
  @DisplayName("quotes the diagnosis of an exercise above its tests")
  void diagnosis() {
    String report = MarkdownReport.of(Reports.diagnosed());
    assertTrue(
        report.contains(
            "> Hint: Look at the \\*shape\\* in clip. (handout: Exercise 1)\n\n- **FAIL**"),
        report);
  }

  @Test
  @DisplayName("lets nothing of a submission become markup in the report")
  void report() {
    String report = MarkdownReport.of(Reports.mixed());
    assertFalse(report.contains("<b>"), report);
    assertFalse(report.contains("@all"), report);
    assertFalse(report.contains("](http"), report);
    assertTrue(report.contains("````text\nline 1"), report);
  }

  @Test
  @DisplayName("is headed by the student's name, and says at its end what was graded")
  void named() {
    String report = MarkdownReport.of(Reports.mixed().named("V_ktor"));
    assertTrue(report.startsWith("# V\\_ktor\n"), report);
    assertTrue(report.contains("Graded as "), report);
  }

  @Test
  @DisplayName("tells what became of the points by the instructor's policy")
  void adjustment() {
    String report = MarkdownReport.of(Reports.adjusted());
    assertTrue(report.contains("**In the end: 70.5 of 100 points**\n\n- 1 day late"), report);
    assertTrue(report.contains("- By the instructor: \\*because\\*."), report);
  }

  @Test
  @DisplayName("tells in the report what was followed through, and by what it was graded")
  void followThrough() {
    String report = MarkdownReport.of(Reports.mixed());
    assertTrue(report.contains(" by follow-through |"), report);
    assertTrue(report.contains("cases 1b1b1b1b1b1b1b1b, fresh cases of the secret 2c2c"), report);
    assertFalse(report.contains("./dino"), report);
    assertFalse(MarkdownReport.of(Reports.every(new Outcome.Passed())).contains("--replay"));
  }

  @Test
  @DisplayName("says once what all tests of an exercise say")
  void once() {
    String report = MarkdownReport.of(Reports.every(new Outcome.NotRun("It doesn't compile.")));
    assertEquals(5, report.split("It doesn't compile\\.", -1).length, report);
  }

  @Test
  @DisplayName("a block begins no HTML comment, by which a workflow knows its own")
  void comment() {
    String block = Markdown.block("<!-- dinosaurus-island earned=100 -->\n```");
    assertFalse(block.contains("<!--"), block);
    assertTrue(block.startsWith("````text\n"), block);
  }
}
