package dinosaurus.harness.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.similarity.Lexer.Token;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LexerTest {

  private static List<String> texts(String source) {
    return Lexer.tokens(source).stream().map(Token::text).toList();
  }

  @Test
  void splitsSourceIntoTokens() {
    assertEquals(
        List.of(
            "double", "a1", "=", "-", "1.5e3", "*", "Math", ".", "exp", "(", "x", "[", "0", "]",
            ")", ";"),
        texts("double a1 = -1.5e3*Math.exp(x[0]);"));
    assertEquals(
        List.of("s", "=", "\"a \\\" // b\"", ";", "end"), texts("s = \"a \\\" // b\"; // end"));
    assertEquals(List.of("'\"'", "+", "'\\''"), texts("'\"' + '\\''"));
    assertEquals(List.of("\"\"\"\n a \"b\" \"\"\"", ";"), texts("\"\"\"\n a \"b\" \"\"\";"));
    assertEquals(List.of("one", "two", "a", "b"), texts("/* one\n * two */ a /**/ b"));
  }

  @Test
  void countsLines() {
    List<Token> tokens = Lexer.tokens("a\n/* b\nc */ d\n\n\"\"\"\nx\n\"\"\" e");
    assertEquals(List.of(0, 1, 2, 2, 4, 6), tokens.stream().map(Token::line).toList());
  }

  @Property(tries = 300)
  void takesAnyText(@ForAll String text) {
    for (Token token : Lexer.tokens(text)) {
      assertTrue(text.contains(token.text()));
      assertTrue(token.line() <= text.chars().filter(c -> c == '\n').count());
    }
  }

  @Property(tries = 300)
  void takesAnythingThatLooksLikeJava(
      @ForAll @net.jqwik.api.constraints.CharRange(from = '"', to = '/') String text) {
    List<Token> tokens = Lexer.tokens(text);
    assertTrue(tokens.stream().noneMatch(token -> token.text().isEmpty()));
  }

  @Test
  void endsOnEndlessSource() {
    assertEquals(50_000, Lexer.tokens("(".repeat(1_000_000)).size());
    assertEquals(1, Lexer.tokens("\"".repeat(3) + "x".repeat(1_000_000)).size());
  }
}
