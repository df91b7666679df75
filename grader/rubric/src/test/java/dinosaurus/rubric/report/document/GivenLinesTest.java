package dinosaurus.rubric.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of the lines that were given")
class GivenLinesTest {

  private static final String FILE = "DinosaurModel.java";

  private static String stub() throws IOException {
    try (InputStream stub = GivenLines.class.getResourceAsStream("given/" + FILE)) {
      return new String(stub.readAllBytes(), UTF_8);
    }
  }

  private static Optional<String> missing(Exercise exercise, String text) {
    return GivenLines.missing(exercise, new SourceCode(Map.of(FILE, text)));
  }

  private static String replaced(String line, String by) throws IOException {
    String changed = stub().replace(line, by);
    assertEquals(false, changed.equals(stub()), "The stub has no such line.");
    return changed;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("none is missed in the stub, with other line ends or reformatted")
  void whole(Exercise exercise) throws IOException {
    assertEquals(Optional.empty(), missing(exercise, stub()));
    assertEquals(Optional.empty(), missing(exercise, stub().replace("\n", "\r\n")));
    assertEquals(Optional.empty(), missing(exercise, stub().replace(" {", "\n{ // here\n")));
    assertEquals(Optional.empty(), GivenLines.missing(exercise, SourceCode.UNKNOWN));
  }

  @ParameterizedTest(name = "{1}: {0} becomes {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seed++;                                   | SAMPLE   | // seed++;
          counter++;                                | SAMPLE   | counter += 2;
          counter != MAX_LENGTH) {                  | SAMPLE   | counter != 49) {
          new NumpyRandom(counter + seed);          | SAMPLE   | new NumpyRandom(seed);
          SimpleMatrix db = gradients.db().copy();  | CLIP     | SimpleMatrix db = gradients.db();
          pass.state(x.length - 1));                | OPTIMIZE | pass.state(0));
          loss = Rnn.smooth(loss, step.loss());     | MODEL    | loss = step.loss();
          """)
  @DisplayName("one that has changed or is gone is quoted, in its exercise alone")
  void changed(String line, Exercise exercise, String by) throws IOException {
    String text = replaced(line, by);
    for (Exercise one : Exercise.values()) {
      String said = missing(one, text).orElse("");
      assertEquals(
          one == exercise,
          said.startsWith("A given line has changed or is gone: ") && said.endsWith(line),
          said);
      assertEquals(one != exercise, said.isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String address = \"https://example.org\";",
        "String open = \"/*\"; String quote = \"\\\"//\"; char c = '\"';",
        "String block = \"\"\"\n// \"quoted\" /*\n\"\"\";",
        "/* \" */ // it's\n"
      })
  @DisplayName(
      "none is missed after what looks like a comment in a literal, or the other way round")
  void literals(String line) throws IOException {
    assertEquals(
        Optional.empty(), missing(Exercise.SAMPLE, replaced("seed++;", line + " seed++;")));
    assertEquals(
        Optional.of("A given line has changed or is gone: seed++;"),
        missing(Exercise.SAMPLE, replaced("seed++;", line + " // seed++;")));
  }

  @Test
  @DisplayName("three are quoted; of a method written anew nothing is said")
  void many() throws IOException {
    String three = replaced("seed++;", "").replace("counter++;", "").replace("int index = -1;", "");
    assertEquals(
        Optional.of("Given lines have changed or are gone: int index = -1; seed++; counter++;"),
        missing(Exercise.SAMPLE, three));
    assertEquals(
        Optional.empty(), missing(Exercise.SAMPLE, three.replace("indices.add(newline);", "")));
  }
}
