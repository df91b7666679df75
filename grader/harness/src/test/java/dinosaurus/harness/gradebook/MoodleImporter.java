package dinosaurus.harness.gradebook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Imports a worksheet by the rules of Moodle's importer: three columns found by their exact names,
 * the number behind {@code Participant}, a decimal comma as a point; a grade that is out of range,
 * empty or older than the stored one by more than a minute is skipped.
 */
final class MoodleImporter {

  private static final String PARTICIPANT = "Participant ";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, h:mm a", Locale.ENGLISH);

  private final List<List<String>> rows;
  private final List<String> header;

  MoodleImporter(String text) {
    rows = CanvasImporter.parse(text.startsWith("\ufeff") ? text.substring(1) : text, ',');
    header = rows.get(0);
    if (!header.containsAll(List.of("Identifier", "Grade", "Last modified (grade)"))) {
      throw new IllegalArgumentException("Invalid grade import: " + header);
    }
  }

  /**
   * Returns the grades that would be stored, by the participants' numbers.
   *
   * @param stored when the stored grade of each was last changed, in seconds; nothing if never
   * @param maximum the assignment's maximum
   */
  Map<String, BigDecimal> grades(Map<String, Long> stored, BigDecimal maximum) {
    Map<String, BigDecimal> grades = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String id = cell(row, "Identifier").substring(PARTICIPANT.length());
      String grade = cell(row, "Grade").replace(',', '.');
      boolean number = grade.matches("\\d+(\\.\\d+)?");
      boolean stale =
          stored.containsKey(id)
              && stored.get(id) > seconds(cell(row, "Last modified (grade)")) + 60;
      if (number && !stale && new BigDecimal(grade).compareTo(maximum) <= 0) {
        grades.put(id, new BigDecimal(grade));
      }
    }
    return grades;
  }

  /** Returns the cells of a participant. */
  List<String> row(String id) {
    return rows.stream()
        .filter(row -> row.get(0).equals(PARTICIPANT + id))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the comments, by the participants' numbers. */
  Map<String, String> comments() {
    Map<String, String> comments = new LinkedHashMap<>();
    rows.stream()
        .skip(1)
        .forEach(
            row ->
                comments.put(
                    cell(row, "Identifier").substring(PARTICIPANT.length()),
                    cell(row, "Feedback comments")));
    return comments;
  }

  private String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  private static long seconds(String time) {
    try {
      return LocalDateTime.parse(time, TIME).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      return 0;
    }
  }
}
