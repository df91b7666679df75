package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a CSV file so that it can be written again to the character, but for the cells that change.
 *
 * @param mark the byte order mark that it begins with; empty if it has none
 * @param delimiter what separates its cells
 * @param rows its rows
 */
record CsvDocument(String mark, char delimiter, List<CsvRow> rows) {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Copies the list, so that a document never changes. */
  CsvDocument {
    rows = List.copyOf(rows);
  }

  /** Returns what the first row says, if this is the delimiter; nothing if there is no row. */
  static List<String> firstRow(String text, char delimiter) throws GradebookException {
    String rest = text.substring(mark(text).length());
    return rest.isEmpty() ? List.of() : new CsvScanner(rest, delimiter).row().values();
  }

  /**
   * Takes a file apart.
   *
   * @throws GradebookException if a quote isn't closed
   */
  static CsvDocument parse(String text, char delimiter) throws GradebookException {
    String mark = mark(text);
    return new CsvDocument(
        mark, delimiter, new CsvScanner(text.substring(mark.length()), delimiter).rows());
  }

  private static String mark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  }

  /** Returns the document with other values in a column, by the index of the row. */
  CsvDocument with(int column, Map<Integer, String> values) {
    List<CsvRow> changed = new ArrayList<>(rows);
    values.forEach((row, value) -> changed.set(row, rows.get(row).with(column, value, delimiter)));
    return new CsvDocument(mark, delimiter, changed);
  }

  /** Returns the file's text. */
  String text() {
    StringBuilder text = new StringBuilder(mark);
    for (CsvRow row : rows) {
      for (int column = 0; column < row.cells().size(); column++) {
        if (column > 0) {
          text.append(delimiter);
        }
        text.append(row.cells().get(column).raw());
      }
      text.append(row.end());
    }
    return text.toString();
  }
}
