package dinosaurus.rubric.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
  @Label("of a run leaves out what is another in every run")
  void ofRun() {
    assertEquals("[[D, [I and a.B$C", PlainText.ofRun("[[D@1b2c3d4e, [I@0a1b2c3 and a.B$C@fffff"));
    assertEquals("ada@example.org, @12345678", PlainText.ofRun("ada@example.org, @12345678"));
    Object text = "text";
    String failed =
        assertThrows(ClassCastException.class, () -> Integer.class.cast((Integer) text))
            .getMessage();
    assertEquals(
        "class java.lang.String cannot be cast to class java.lang.Integer",
        PlainText.ofRun(failed));
    assertEquals(
        "class a.B cannot be cast to class java.lang.String",
        PlainText.ofRun(
            "class a.B cannot be cast to class java.lang.String (a.B is in unnamed module of loader"
                + " a.Loader @1b2c3d4e; java.lang.String is in module java.base of loader"
                + " 'bootstrap')"));
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
