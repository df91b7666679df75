package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.List;
import java.util.Optional;

/**
 * Knows the columns of a gradebook.
 *
 * @param names what they are called
 */
record Header(List<String> names) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** Trims the names, so that a blank too many hides no column. */
  Header {
    names = names.stream().map(String::strip).toList();
  }

  /** Takes a file apart by the delimiter that makes these columns of its first row. */
  static Optional<CsvDocument> document(String text, List<String> required)
      throws GradebookException {
    for (char delimiter : DELIMITERS) {
      List<String> first = CsvDocument.firstRow(text, delimiter);
      if (new Header(first).names().containsAll(required)) {
        return Optional.of(CsvDocument.parse(text, delimiter));
      }
    }
    return Optional.empty();
  }

  static Header of(CsvDocument document) {
    return new Header(document.rows().get(0).values());
  }

  /** Returns the index of a column that is there. */
  int index(String name) {
    return names.indexOf(name);
  }

  /** Returns the index of a column that may be there. */
  Optional<Integer> find(String name) {
    return names.contains(name) ? Optional.of(index(name)) : Optional.empty();
  }

  /** Returns what a row says in a column; nothing if there is no such column. */
  String value(CsvRow row, String name) {
    return find(name).map(row::value).orElse("");
  }
}
