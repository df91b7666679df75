package dinosaurus.harness.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dinosaurus.harness.export.Schemas;
import dinosaurus.harness.gradebook.Gradebook.FilledGradebook;
import dinosaurus.rubric.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was rendered with parsers of its format, and fails where a text is more than text. */
final class Reading {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** How a workflow's runner reads a line that begins with two colons. */
  private static final Pattern COMMAND =
      Pattern.compile("::(error|notice) file=([^,:]+),line=(\\d+),title=([^,:]*)::(.*)");

  private static final Pattern MORE =
      Pattern.compile("::error title=Dinosaurus Island::\\.\\.\\. and \\d+ more; .*");
  private static final Pattern FORMULA =
      Pattern.compile("(?s)\\s*[=+\\-@\\t\\r\uff1d\uff0b\uff0d\uff20].*");
  private static final int TESTS = 28;

  private Reading() {}

  static void text(String text) {
    assertOfText(text);
  }

  static void json(String json) {
    assertOfText(json);
    assertTexts(MAPPER.readTree(json));
  }

  static void json(String schema, String json) {
    assertEquals(List.of(), Schemas.errors(schema, json));
    json(json);
    assertTrue(json.chars().allMatch(c -> c < 0x7f), "not ASCII");
  }

  /** Fails if a text has more than a console can take; a quotation of text is text. */
  private static void assertTexts(JsonNode node) {
    if (node.isString()) {
      assertOfText(node.stringValue());
    }
    node.forEach(Reading::assertTexts);
  }

  static void classroom(String output) {
    assertEquals(1, output.lines().count());
    String json = new String(Base64.getDecoder().decode(output.strip()), StandardCharsets.UTF_8);
    json("classroom", json);
    assertEquals(100, MAPPER.readTree(json).get("tests").size());
  }

  static void junit(String xml) {
    assertEquals(List.of(), Schemas.surefireErrors(xml));
    assertOfText(xml);
    Document document = Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser());
    assertEquals(TESTS, document.getElementsByTag("testcase").size());
    assertEquals(1, document.select("property[name=note]").size());
    for (Element element : document.getElementsByTag("testcase")) {
      assertTrue(element.childrenSize() <= 1, element::outerHtml);
      assertTrue(element.attributesSize() == 3, element::outerHtml);
    }
  }

  static void annotations(String output) {
    assertOfText(output);
    assertTrue(output.lines().count() <= 10);
    for (String line : output.split("\n")) {
      Matcher command = COMMAND.matcher(line);
      assertTrue(command.matches() || MORE.matcher(line).matches(), line);
      if (command.matches()) {
        assertTrue(command.group(2).startsWith("src/main/java/dinosaurus/student/"));
        String decoded = command.group(5).replace("%0A", "\n").replace("%0D", "\r");
        assertEquals(1, decoded.replace("%25", "%").lines().count(), line);
      }
    }
  }

  static String unmarked(String comment) {
    assertTrue(
        comment.matches(
            "(?s)<!-- dinosaurus-island earned=\\d+ possible=100 commit= right=[a-z.,-]* -->\n.*"),
        () -> comment.substring(0, 80));
    return comment.substring(comment.indexOf('\n') + 1);
  }

  static void markdown(String markdown, ReportDocument report, int limit) {
    assertTrue(markdown.getBytes(StandardCharsets.UTF_8).length <= limit);
    assertOfText(markdown);
    Page.assertHarmless(Page.of(markdown), report);
  }

  static void csv(String csv, int columns, int lines) {
    assertOfTextOrReturn(csv);
    for (char delimiter : new char[] {',', ';', '\t'}) {
      for (List<String> row : rows(csv, delimiter)) {
        row.forEach(cell -> assertFalse(FORMULA.matcher(cell).matches(), cell));
        assertTrue(delimiter != ',' || row.size() == columns, row::toString);
      }
    }
    assertEquals(lines, rows(csv, ',').size());
  }

  private static List<List<String>> rows(String csv, char delimiter) {
    try (Stream<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowExtraCharsAfterClosingQuote(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(csv)
            .stream()) {
      return records.map(CsvRecord::getFields).toList();
    }
  }

  static void canvas(FilledGradebook filled, String name) {
    assertEquals(
        Books.CANVAS.formatted(Books.quoted(name)).replaceFirst("(?s),x,\n$", ",x,10\n"),
        filled.text());
    filled.remarks().forEach(Reading::assertLine);
  }

  static void moodle(FilledGradebook filled, String name) {
    filled.remarks().forEach(Reading::assertLine);
    String before = Books.MOODLE.formatted(Books.quoted(name));
    String start = before.substring(0, before.length() - ",,100.00,-,\n".length());
    assertTrue(filled.text().startsWith(start + ",10.00,100.00,-,"));
    String comment = filled.text().substring((start + ",10.00,100.00,-,").length());
    Document html = Jsoup.parseBodyFragment(comment);
    for (Element element : html.body().getAllElements()) {
      assertTrue(List.of("body", "p", "ul", "li").contains(element.tagName()), element::outerHtml);
      assertEquals(0, element.attributesSize(), element::outerHtml);
    }
    assertFalse(comment.contains("\\"), "a backslash, by which PHP reads on over a quote");
  }

  private static void assertLine(String line) {
    assertOfText(line);
    assertEquals(1, line.lines().count());
  }

  private static void assertOfText(String text) {
    assertOfTextOrReturn(text);
    assertEquals(-1, text.indexOf('\r'));
  }

  /**
   * Fails at what a console obeys, at what changes the order of letters, and at what nobody sees.
   */
  private static void assertOfTextOrReturn(String text) {
    int[] bad =
        text.codePoints()
            .filter(c -> c != '\n' && c != '\r' && isUnseen(Character.getType(c)))
            .limit(1)
            .toArray();
    assertEquals(0, bad.length, () -> "U+" + Integer.toHexString(bad[0]));
  }

  private static boolean isUnseen(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
