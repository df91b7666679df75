package dinosaurus.rubric.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.Reports;
import dinosaurus.rubric.report.document.ExerciseEntry.Code;
import dinosaurus.rubric.report.document.SourcePlace.Line;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The report document")
class ReportDocumentTest {

  @TempDir private Path folder;

  private ReportDocument read(String json) throws IOException {
    return ReportDocument.read(Files.writeString(folder.resolve("report.json"), json));
  }

  @Test
  @DisplayName("comes back from its file as it was")
  void roundTrip() throws IOException {
    for (ReportDocument document : Reports.all()) {
      assertEquals(document, read(document.json()));
      assertEquals(document.json(), read(document.json()).json());
    }
  }

  @Test
  @DisplayName("knows the student's own line where the verdict does")
  void place() {
    assertEquals(
        Optional.of(new SourcePlace("DinosaurModel.java", 7)),
        Reports.mixed().tests().skip(3).findFirst().orElseThrow().place());
    assertEquals(
        Optional.of(new SourcePlace("DinosaurModel.java", 12)),
        Reports.notCompiling().messages().get(0).place());
  }

  @Test
  @DisplayName("quotes the lines around a place, without their common indentation")
  void excerpt() {
    ReportDocument document = Reports.quoting();
    assertEquals(
        List.of(
            new Line(5, "// START CODE HERE"),
            new Line(6, "first();"),
            new Line(7, "int index = indices[<b>27];"),
            new Line(8, "// END CODE HERE"),
            new Line(9, "// START CODE HERE")),
        document.tests().findFirst().orElseThrow().place().orElseThrow().excerpt());
    assertEquals(
        Optional.of(
            new Code(
                "DinosaurModel.java",
                List.of(new Line(10, "first();"), new Line(11, "second();")))),
        document.exercises().get(1).code());
  }

  @Test
  @DisplayName("quotes nothing where all is right, or where the marks aren't where they were")
  void noExcerpt() {
    assertEquals(Optional.empty(), Reports.every(new Outcome.Passed()).exercises().get(0).code());
    String twice = "// START CODE HERE\n// END CODE HERE\n".repeat(2);
    ReportDocument document =
        Reports.quoting(SourceCode.of(Map.of("a/DinosaurModel.java", twice.getBytes(UTF_8))));
    assertEquals(Optional.empty(), document.exercises().get(0).code());
    assertEquals(
        List.of(), document.tests().findFirst().orElseThrow().place().orElseThrow().excerpt());
  }

  @Test
  @DisplayName("quotes none of two files with one name")
  void ambiguous() {
    byte[] lines = "line\n".repeat(9).getBytes(UTF_8);
    Map<String, byte[]> one = Map.of("a/DinosaurModel.java", lines);
    Map<String, byte[]> two = Map.of("a/DinosaurModel.java", lines, "b/DinosaurModel.java", lines);
    assertEquals(9, SourceCode.of(one).lines("DinosaurModel.java").size());
    assertEquals(List.of(), SourceCode.of(two).lines("DinosaurModel.java"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "nothing",
        "null",
        "{\"version\": 4}",
        "{\"version\": 4, \"score\": 1}"
      })
  @DisplayName("refuses another file in one line that begins with its name")
  void otherFiles(String json) {
    assertRefused(json, "");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"version\" : 4', '\"version\" : 3', 'its version is 3, but must be 4'",
    "'\"status\" : \"graded\"', '\"status\" : \"great\"', great",
    "'\"earned\" : ', '\"deserved\" : ', 'score.earned: '",
    "'\"submission\" :', '\"more\" : 1, \"submission\" :', more",
    "'\"followThrough\" : 5,', '', 'exercises[3].followThrough: '",
    "'\"messages\" : [', '\"messages\" : null, \"n\" : [', 'messages: '",
  })
  @DisplayName("refuses a file that isn't as the schema says, and names what is wrong")
  void malformed(String found, String replaced, String named) {
    String json = Reports.mixed().json();
    assertTrue(json.contains(found), found);
    assertRefused(json.replace(found, replaced), named);
  }

  private void assertRefused(String json, String named) {
    String message = assertThrows(IllegalArgumentException.class, () -> read(json)).getMessage();
    String file = folder.resolve("report.json").toString();
    assertTrue(message.startsWith(file + " isn't the report.json of a submission: "), message);
    assertTrue(message.contains(named), message);
    assertFalse(message.contains("\n"), message);
  }
}
