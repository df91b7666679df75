package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a CSV file whose first row names its columns, so that it can be written again to the
 * character, but for the cells that change.
 */
final class CsvDocument {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String QUOTE = "\"";

  /** What may stand between cells. */
  static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final String mark;
  private final char delimiter;
  private final List<Row> rows;
  private final List<String> columns;

  private CsvDocument(String mark, char delimiter, List<Row> rows) {
    this.mark = mark;
    this.delimiter = delimiter;
    this.rows = List.copyOf(rows);
    this.columns = rows.isEmpty() ? List.of() : columns(rows.get(0));
  }

  /**
   * Takes a file apart by the delimiter that makes some columns of its first row.
   *
   * @return the document; nothing if no delimiter makes these columns
   * @throws GradebookException if a quote isn't closed
   */
  static Optional<CsvDocument> parse(String text, List<String> required) throws GradebookException {
    String mark = mark(text);
    for (char delimiter : DELIMITERS) {
      Row first = new CsvScanner(text.substring(mark.length()), delimiter).row();
      List<String> columns = columns(first);
      if (required.stream().allMatch(name -> index(columns, name) >= 0)) {
        return Optional.of(parse(text, delimiter));
      }
    }
    return Optional.empty();
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

  /** Trims the names, so that a blank too many hides no column. */
  private static List<String> columns(Row first) {
    return first.values().stream().map(String::strip).toList();
  }

  List<String> columns() {
    return columns;
  }

  /**
   * Returns the index of a column, without regard to case and accents where no name is the very
   * same; -1 if there is none of that name.
   */
  int column(String name) {
    return index(columns, name);
  }

  boolean hasColumn(String name) {
    return column(name) >= 0;
  }

  private static int index(List<String> columns, String name) {
    int same = columns.indexOf(name);
    return same >= 0
        ? same
        : columns.stream().map(CsvDocument::folded).toList().indexOf(folded(name));
  }

  /** Returns a text in lower case, without accents and with single blanks. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /**
   * Checks that there is the column that ids are to be looked for in.
   *
   * @throws GradebookException if there is none
   */
  void requireIdColumn(Gradebook.Settings settings) throws GradebookException {
    Optional<String> column = settings.namedColumn();
    if (column.isPresent() && !hasColumn(column.get())) {
      throw new GradebookException(
          "there is no column \""
              + column.get()
              + "\" for --id; there are "
              + String.join(", ", columns)
              + ".");
    }
  }

  /** Returns all rows, the first included. */
  List<Row> rows() {
    return rows;
  }

  /** Returns what a row says in a column; nothing if there is no such column. */
  String value(Row row, String column) {
    return hasColumn(column) ? row.value(column(column)) : "";
  }

  /** Returns the document with other values in a column, by the index of the row. */
  CsvDocument with(int column, Map<Integer, String> values) {
    List<Row> changed = new ArrayList<>(rows);
    values.forEach((row, value) -> changed.set(row, rows.get(row).with(column, value, delimiter)));
    return new CsvDocument(mark, delimiter, changed);
  }

  String text() {
    StringBuilder text = new StringBuilder(mark);
    for (Row row : rows) {
      text.append(String.join(String.valueOf(delimiter), row.cells())).append(row.end());
    }
    return text.toString();
  }

  /**
   * Holds a row.
   *
   * @param line the line of the file that it begins on; the first is 1
   * @param cells its cells as they are written there, quotes included; at least one
   * @param end the line break behind it; empty at the end of the file
   */
  record Row(int line, List<String> cells, String end) {

    Row {
      cells = List.copyOf(cells);
    }

    /** Returns what a cell says; nothing where the row is too short. */
    String value(int column) {
      return column < cells.size() ? value(cells.get(column)) : "";
    }

    List<String> values() {
      return cells.stream().map(Row::value).toList();
    }

    /** Returns what a cell says: without quotes, and each doubled quote as one. */
    private static String value(String cell) {
      if (!cell.startsWith(QUOTE)) {
        return cell;
      }
      int closing = cell.lastIndexOf('"');
      return cell.substring(1, closing).replace("\"\"", QUOTE) + cell.substring(closing + 1);
    }

    /** Tells whether no cell says anything. */
    boolean isBlank() {
      return values().stream().allMatch(String::isBlank);
    }

    /** Returns the row with another value in one cell; a row that is too short grows. */
    private Row with(int column, String value, char delimiter) {
      List<String> changed = new ArrayList<>(cells);
      int missing = column + 1 - changed.size();
      changed.addAll(Collections.nCopies(Math.max(0, missing), ""));
      changed.set(column, written(value, changed.get(column).startsWith(QUOTE), delimiter));
      return new Row(line, changed, end);
    }

    /** Writes a cell, quoted if the one before was or if it has to be. */
    private static String written(String value, boolean wasQuoted, char delimiter) {
      boolean quoted =
          wasQuoted
              || value.indexOf(delimiter) >= 0
              || value.chars().anyMatch(c -> c == '"' || c == '\n' || c == '\r');
      return quoted ? QUOTE + value.replace(QUOTE, "\"\"") + QUOTE : value;
    }
  }
}
