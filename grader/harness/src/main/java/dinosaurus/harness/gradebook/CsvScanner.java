package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a CSV file into rows and cells, of which nothing is lost: a library's reader gives what
 * cells say, not how they are written.
 */
final class CsvScanner {

  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private int position;
  private int line = 1;

  CsvScanner(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Returns all rows; a line break at the end of the file begins no row. */
  List<Row> rows() throws GradebookException {
    List<Row> rows = new ArrayList<>();
    while (position < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  /** Returns the row at this place. */
  Row row() throws GradebookException {
    int first = line;
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (position < text.length() && text.charAt(position) == delimiter) {
      position++;
      cells.add(cell());
    }
    return new Row(first, cells, lineBreak());
  }

  private String cell() throws GradebookException {
    int start = position;
    if (position < text.length() && text.charAt(position) == QUOTE) {
      skipQuoted();
    }
    while (position < text.length() && !endsCell(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private boolean endsCell(char character) {
    return character == delimiter || character == '\n' || character == '\r';
  }

  private void skipQuoted() throws GradebookException {
    int opened = line;
    position++;
    while (position < text.length()) {
      if (text.charAt(position) == QUOTE) {
        if (position + 1 == text.length() || text.charAt(position + 1) != QUOTE) {
          position++;
          return;
        }
        position += 2;
      } else if (lineBreak().isEmpty()) {
        position++;
      }
    }
    throw new GradebookException("line " + opened + ": a quote is opened, but not closed");
  }

  /** Returns the line break at this place, behind which it goes on; empty if there is none. */
  private String lineBreak() {
    int length = text.startsWith("\r\n", position) ? 2 : isBreak() ? 1 : 0;
    line += length > 0 ? 1 : 0;
    position += length;
    return text.substring(position - length, position);
  }

  private boolean isBreak() {
    return position < text.length()
        && (text.charAt(position) == '\n' || text.charAt(position) == '\r');
  }
}
