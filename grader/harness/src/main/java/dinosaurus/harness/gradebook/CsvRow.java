package dinosaurus.harness.gradebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Holds a row of a CSV file.
 *
 * @param line the line of the file that it begins on; the first is 1
 * @param cells its cells; at least one
 * @param end the line break behind it; empty at the end of the file
 */
record CsvRow(int line, List<CsvCell> cells, String end) {

  /** Copies the list, so that a row never changes. */
  CsvRow {
    cells = List.copyOf(cells);
  }

  /** Returns what a cell says; nothing where the row is too short. */
  String value(int column) {
    return column < cells.size() ? cells.get(column).value() : "";
  }

  /** Returns what all cells say. */
  List<String> values() {
    return cells.stream().map(CsvCell::value).toList();
  }

  /** Tells whether no cell says anything. */
  boolean isBlank() {
    return cells.stream().allMatch(cell -> cell.value().isBlank());
  }

  /** Returns the row with another value in one cell; a row that is too short grows. */
  CsvRow with(int column, String value, char delimiter) {
    List<CsvCell> changed = new ArrayList<>(cells);
    int missing = column + 1 - changed.size();
    changed.addAll(Collections.nCopies(Math.max(0, missing), CsvCell.EMPTY));
    changed.set(column, changed.get(column).saying(value, delimiter));
    return new CsvRow(line, changed, end);
  }
}
