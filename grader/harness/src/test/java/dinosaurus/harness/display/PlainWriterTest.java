package dinosaurus.harness.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainWriterTest {

  private static String written(Consumer<PrintWriter> writing) {
    StringWriter text = new StringWriter();
    writing.accept(new PlainWriter(new PrintWriter(text)));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void whatMovesOrColoursATerminalIsAQuestionMark() {
    assertEquals(
        "?[31mred?]0;title??P1?\\ ?[2J",
        written(out -> out.print("\u001b[31mred\u001b]0;title\u0007\u001bP1\u001b\\ \u009b[2J")));
    assertEquals("a?b?c?", written(out -> out.print("a\u202eb\u2066c\ud800")));
    assertEquals(
        "100 %\r\n\tJos\u00e9 \ud83e\udd96",
        written(out -> out.print("100 %\r\n\tJos\u00e9 \ud83e\udd96")));
  }

  @Test
  void aLineIsOneLine() {
    assertEquals("a ::error::b c\n", written(out -> out.println("a\n::error::b\r\nc")));
    assertEquals("a b\n", written(out -> out.println(new StringBuilder("a\u2028b"))));
    assertEquals("null\n", written(out -> out.println((String) null)));
  }

  @Property
  void nothingElseComesThrough(@ForAll String text, @ForAll char character) {
    String all =
        written(
            out -> {
              out.print(text);
              out.println(text);
              out.println((Object) text);
              out.print(character);
              out.append(text).append(character);
              out.printf(Locale.ROOT, "%s %s", text, character);
              out.write(text.toCharArray());
              new IllegalStateException(text).printStackTrace(out);
            });
    assertFalse(
        all.replace("\r\n", "\n")
            .matches(
                "(?s).*[\\p{Cntrl}\\x{80}-\\x{9f}\\p{Cs}\\p{Cf}\u2028\u2029&&[^\\n"
                    + "\\t\ufeff\u200c\u200d]].*"));
  }
}
