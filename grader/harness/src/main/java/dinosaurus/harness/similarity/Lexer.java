package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Splits Java source into tokens in one pass, whatever it holds: Java, too long, or something else.
 */
final class Lexer {

  /** How many tokens are looked at; a solution has a few hundred. */
  static final int MOST = 50_000;

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line;

  private Lexer(String source) {
    this.source = source;
  }

  /** Returns the tokens of a source, comments word by word; at most 50,000. */
  static List<Token> tokens(String source) {
    Lexer lexer = new Lexer(source);
    while (lexer.at < source.length() && lexer.tokens.size() < MOST) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    char c = source.charAt(at);
    if (Character.isWhitespace(c)) {
      skip(1);
    } else if (looking("//")) {
      comment(end("\n"));
    } else if (looking("/*")) {
      comment(end("*/"));
    } else if (looking("\"\"\"")) {
      add(Kind.TEXT, closing("\"\"\"", true));
    } else if (c == '"' || c == '\'') {
      add(Kind.TEXT, closing(String.valueOf(c), false));
    } else if (Character.isJavaIdentifierStart(c)) {
      add(Kind.WORD, run(at, Character::isJavaIdentifierPart));
    } else if (isDigit(c)
        || c == '.' && at + 1 < source.length() && isDigit(source.charAt(at + 1))) {
      add(
          Kind.NUMBER,
          run(at, part -> Character.isLetterOrDigit(part) || part == '.' || part == '_'));
    } else {
      add(Kind.SIGN, at + 1);
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private boolean looking(String text) {
    return source.startsWith(text, at);
  }

  /** Returns where the text ends that a mark ends; the mark itself isn't part of it. */
  private int end(String mark) {
    int found = source.indexOf(mark, at + 2);
    return found < 0 ? source.length() : found;
  }

  /** Returns the place behind a closing quote, or the line's end where there is none. */
  private int closing(String quote, boolean severalLines) {
    int place = at + quote.length();
    while (place < source.length() && !source.startsWith(quote, place)) {
      char c = source.charAt(place);
      if (c == '\n' && !severalLines) {
        return place;
      }
      place += c == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), place + quote.length());
  }

  private int run(int from, IntPredicate belongs) {
    int place = from;
    while (place < source.length() && belongs.test(source.charAt(place))) {
      place++;
    }
    return place;
  }

  private void comment(int end) {
    while (at < end && tokens.size() < MOST) {
      if (Character.isLetterOrDigit(source.charAt(at))) {
        add(Kind.COMMENT, Math.min(end, run(at, Character::isLetterOrDigit)));
      } else {
        skip(1);
      }
    }
    skip(looking("*/") ? 2 : 0);
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, source.substring(at, end), line));
    skip(end - at);
  }

  private void skip(int characters) {
    for (int end = at + characters; at < end; at++) {
      if (source.charAt(at) == '\n') {
        line++;
      }
    }
  }

  /**
   * Holds a piece of Java source that belongs together.
   *
   * @param kind what it is
   * @param text its characters
   * @param line the index of the line that it begins on, from 0
   */
  record Token(Kind kind, String text, int line) {

    /** Tells tokens apart. */
    enum Kind {
      /** A name or a keyword. */
      WORD,
      /** A number. */
      NUMBER,
      /** A string, a text block or a character. */
      TEXT,
      /** A character of punctuation. */
      SIGN,
      /** A word of a comment. */
      COMMENT
    }

    boolean is(String wanted) {
      return text.equals(wanted);
    }
  }
}
