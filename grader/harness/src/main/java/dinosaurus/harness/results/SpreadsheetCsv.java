package dinosaurus.harness.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes a table that spreadsheets open without running anything, whichever delimiter they use. */
public final class SpreadsheetCsv {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?";
  private static final String FORMULA =
      "(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*";

  private SpreadsheetCsv() {}

  /**
   * Returns the table: a header, then a line for each row; a text that a spreadsheet would take for
   * a formula is marked as text.
   *
   * @param columns the columns by their names, in their order
   * @param rows the rows
   * @return the table, whose lines end with {@code \n}
   */
  public static <T> String of(Map<String, Function<T, String>> columns, List<T> rows) {
    StringWriter text = new StringWriter();
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .quoteStrategy(new OtherDelimiters())
            .bufferSize(0)
            .build(text);
    csv.writeRecord(columns.keySet());
    for (T row : rows) {
      csv.writeRecord(
          columns.values().stream().map(column -> harmless(column.apply(row))).toList());
    }
    return text.toString();
  }

  private static String harmless(String text) {
    return text.matches(FORMULA) && !text.matches(NUMBER) ? "'" + text : text;
  }

  /** Quotes what a spreadsheet that expects another delimiter would take apart. */
  private static final class OtherDelimiters implements QuoteStrategy {

    @Override
    public boolean quoteValue(int lineNo, int fieldIdx, String value) {
      return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
    }
  }
}
