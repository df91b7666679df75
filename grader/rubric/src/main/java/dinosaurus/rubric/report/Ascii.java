package dinosaurus.rubric.report;

/** Spells text in ASCII, which every console can show. */
final class Ascii {

  private Ascii() {}

  /** Replaces each character beyond ASCII by its Unicode escape. */
  static String of(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char character : text.toCharArray()) {
      if (character < 0x7F) {
        ascii.append(character);
      } else {
        ascii.append("\\u").append(hex(character));
      }
    }
    return ascii.toString();
  }

  private static String hex(char character) {
    return Integer.toHexString(0x10000 | character).substring(1);
  }
}
