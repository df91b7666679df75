package dinosaurus.harness.gradebook;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Imports a gradebook by the rules that Canvas documents, written without a look at what fills it
 * in: the delimiter that makes as many cells of each of the first lines, the columns of a student
 * first, an assignment by the id behind its title, decimal commas as points.
 */
final class CanvasImporter {

  private static final Pattern ASSIGNMENT = Pattern.compile("(?s)(.*) ?\\((\\d+)\\)");

  private final List<List<String>> rows;
  private final List<String> header;

  CanvasImporter(String text) {
    this(text, consistent(text, ';') > consistent(text, ',') ? ';' : ',');
  }

  /**
   * Reads a file whose first lines don't tell the delimiter, since cells go on in the next line.
   */
  CanvasImporter(String text, char delimiter) {
    String content = text.startsWith("\ufeff") ? text.substring(1) : text;
    this.rows = parse(content, delimiter);
    this.header = rows.get(0);
    boolean named = header.get(0).contains("Student") && header.get(1).contains("ID");
    boolean split = header.get(0).equals("LastName") && header.get(1).equals("FirstName");
    if (!(named || split) || !header.contains("Section")) {
      throw new IllegalArgumentException("Invalid header row: " + header);
    }
  }

  private static int consistent(String text, char delimiter) {
    List<String> first = text.lines().limit(3).toList();
    if (first.stream().anyMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 1)) {
      return 0;
    }
    try {
      List<Integer> sizes =
          first.stream()
              .map(line -> parse(line, delimiter))
              .map(rows -> rows.isEmpty() ? 0 : rows.get(0).size())
              .distinct()
              .toList();
      return sizes.size() == 1 ? sizes.get(0) : 0;
    } catch (CsvParseException e) {
      return 0;
    }
  }

  /** Parses with a library, whose version 4.1.0 loses rows that end in a quoted CR. */
  static List<List<String>> parse(String text, char delimiter) {
    try (Stream<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .allowMissingFields(true)
            .allowExtraFields(true)
            .ofCsvRecord(text)
            .stream()) {
      return records.map(CsvRecord::getFields).toList();
    }
  }

  /** Returns the grades of an assignment by the students' ids, as Canvas would read them. */
  Map<String, String> grades(String assignment) {
    int column = column(assignment);
    Map<String, String> grades = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      boolean student =
          !row.get(0).contains("Points Possible")
              && !row.stream().allMatch(cell -> cell.matches("(?i)\\s*(Muted|Manual Posting.*)?"));
      if (student) {
        grades.put(row.get(header.indexOf("ID")), number(row.get(column).strip()));
      }
    }
    return grades;
  }

  private int column(String assignment) {
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Matcher name = ASSIGNMENT.matcher(header.get(i));
      if (name.matches() && Objects.equals(name.group(2), assignment)) {
        columns.add(i);
      }
    }
    return columns.get(0);
  }

  private static String number(String cell) {
    if (!cell.matches("-?[0-9.,]+%?")) {
      return cell;
    }
    String[] parts = cell.split("[,.]");
    return parts.length == 1
        ? cell
        : String.join("", List.of(parts).subList(0, parts.length - 1))
            + "."
            + parts[parts.length - 1];
  }
}
