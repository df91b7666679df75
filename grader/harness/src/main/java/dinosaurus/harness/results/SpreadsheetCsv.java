package dinosaurus.harness.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes a table that spreadsheets open without running anything, whichever delimiter they use. */
public final class SpreadsheetCsv {

  private static final String NUMBER = "-?\\d+(\\.\\d+)?";
  private static final String FORMULA =
      "(?s)[\\s\\p{Z}]*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*";

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv =
      CsvWriter.builder()
          .lineDelimiter(LineDelimiter.LF)
          .quoteStrategy(new OtherDelimiters())
          .build(text);

  /** Adds a row; a text that a spreadsheet would take for a formula is marked as text. */
  public void add(List<String> cells) throws IOException {
    csv.writeRecord(cells.stream().map(SpreadsheetCsv::harmless).toList());
  }

  /** Returns the table, whose lines end with {@code \n}. */
  public String text() throws IOException {
    csv.flush();
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
