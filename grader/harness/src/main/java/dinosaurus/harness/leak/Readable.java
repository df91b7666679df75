package dinosaurus.harness.leak;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what can be read: a text as a whole, of anything else the longer runs of letters. */
final class Readable {

  private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]");
  private static final Pattern RUN = Pattern.compile("[\\t-\\r -~]{10,}");

  private Readable() {}

  /**
   * Returns what can be read.
   *
   * @param text a character for each byte
   */
  static String in(String text) {
    return NO_TEXT.matcher(text).find()
        ? RUN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
        : text;
  }
}
