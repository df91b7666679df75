package dinosaurus.harness.gradebook;

import dinosaurus.harness.gradebook.CsvDocument.Row;
import dinosaurus.harness.gradebook.Gradebook.GradebookException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the columns of a grading worksheet.
 *
 * @param document the file
 * @param names what the columns are called that matter
 */
record MoodleHeader(CsvDocument document, Map<MoodleColumn, String> names) {

  private static final List<MoodleColumn> NEEDED =
      List.of(MoodleColumn.IDENTIFIER, MoodleColumn.GRADE, MoodleColumn.MODIFIED);

  /** Finds the columns that Moodle's importer needs, and the one for comments if it is to be. */
  static MoodleHeader of(String text, Map<MoodleColumn, String> given, boolean feedback)
      throws GradebookException {
    Map<MoodleColumn, String> names = new EnumMap<>(MoodleColumn.class);
    for (MoodleColumn column : MoodleColumn.values()) {
      names.put(column, given.getOrDefault(column, column.english()));
    }
    List<String> required = NEEDED.stream().map(names::get).toList();
    CsvDocument document =
        CsvDocument.parse(text, required)
            .orElseThrow(() -> new GradebookException(missing(text, required)));
    MoodleHeader header = new MoodleHeader(document, names);
    for (MoodleColumn column : given.keySet()) {
      header.require(column);
    }
    if (feedback) {
      header.require(MoodleColumn.FEEDBACK);
    }
    return header;
  }

  private static String missing(String text, List<String> required) {
    String first = text.lines().findFirst().orElse("").replace("\ufeff", "");
    return "this isn't a grading worksheet of Moodle with the columns "
        + String.join(", ", required)
        + "; if yours are called otherwise, say --column grade=NAME. Its first row is: "
        + first;
  }

  private void require(MoodleColumn column) throws GradebookException {
    if (!has(column)) {
      throw new GradebookException(
          "the worksheet has no column \""
              + name(column)
              + "\"; there are "
              + String.join(", ", document.columns())
              + ".");
    }
  }

  /** Returns what a column is called in the file. */
  String name(MoodleColumn column) {
    return names.get(column);
  }

  boolean has(MoodleColumn column) {
    return document.hasColumn(name(column));
  }

  int index(MoodleColumn column) {
    return document.column(name(column));
  }

  /** Returns what a row says in a column; nothing if there is no such column. */
  String value(Row row, MoodleColumn column) {
    return document.value(row, name(column));
  }
}
