package dinosaurus.harness.gradebook;

/**
 * Holds a cell of a CSV file as it is written there.
 *
 * @param raw the text between two delimiters, quotes included
 */
record CsvCell(String raw) {

  /** An empty cell. */
  static final CsvCell EMPTY = new CsvCell("");

  private static final String QUOTE = "\"";

  private boolean isQuoted() {
    return raw.startsWith(QUOTE);
  }

  /** Returns what the cell says: without quotes, and each doubled quote as one. */
  String value() {
    if (!isQuoted()) {
      return raw;
    }
    int closing = raw.lastIndexOf('"');
    return raw.substring(1, closing).replace("\"\"", QUOTE) + raw.substring(closing + 1);
  }

  /** Returns a cell that says something else, quoted if this one is or if it has to be. */
  CsvCell saying(String value, char delimiter) {
    boolean quoted =
        isQuoted()
            || value.indexOf(delimiter) >= 0
            || value.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r');
    return new CsvCell(quoted ? QUOTE + value.replace(QUOTE, "\"\"") + QUOTE : value);
  }
}
