package dinosaurus.rubric.report.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Fits a text into as many bytes as GitHub takes. */
final class Shortened {

  private static final String NOTE =
      "\n**Shortened:** this is the beginning of the report; GitHub takes no more.\n";

  private Shortened() {}

  /**
   * Joins the blocks that fit, from the first on; if some don't, a line says so.
   *
   * @param blocks the blocks, none of them needed by an earlier one
   * @param limit the most bytes in UTF-8, which are never fewer than the characters
   */
  static String to(List<String> blocks, int limit) {
    String whole = String.join("", blocks);
    if (bytes(whole) <= limit) {
      return whole;
    }
    StringBuilder text = new StringBuilder();
    int left = limit - bytes(NOTE);
    for (String block : blocks) {
      left -= bytes(block);
      if (left < 0) {
        break;
      }
      text.append(block);
    }
    return text.append(NOTE).toString();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
