package dinosaurus.grader.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.grader.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (ReportDocument document :
        new ReportDocument[] {
          Reports.mixed(), Reports.diagnosed(), Reports.notCompiling(), Reports.adjusted()
        }) {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[1]",
        "nothing",
        "null",
        "{\"version\": 3}",
        "{\"version\": 3, \"score\": 1}"
      })
  @DisplayName("refuses another file in one line that begins with its name")
  void otherFiles(String json) {
    assertRefused(json, "");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"version\" : 3', '\"version\" : 2', 'its version is 2, but must be 3'",
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
