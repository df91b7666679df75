package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("Plain text")
class PlainTextTest {

  @Property(seed = "24")
  @Label("has no control character and no line break, and is bounded")
  void line(@ForAll String text) {
    String line = PlainText.line(text);
    assertTrue(line.length() <= 300);
    assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
    assertTrue(line.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT), line);
    assertTrue(line.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE), line);
  }

  @Property(seed = "24")
  @Label("of several lines has line breaks alone")
  void block(@ForAll String text) {
    assertTrue(
        PlainText.block(text).codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n'));
  }

  @Example
  @Label("keeps what can be seen")
  void kept() {
    assertEquals(
        "größer \uD83E\uDD95 a b ?[31m", PlainText.line(" größer \uD83E\uDD95 a\nb \u001b[31m"));
    assertEquals("a?b", PlainText.line("a\u202eb"));
    assertEquals("", PlainText.line(null));
    assertEquals("x".repeat(297) + "...", PlainText.line("x".repeat(301)));
    assertEquals("a\nb\n c", PlainText.block("a\r\nb\r\tc\n\n"));
  }
}
