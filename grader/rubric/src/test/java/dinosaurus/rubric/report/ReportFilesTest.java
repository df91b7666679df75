package dinosaurus.rubric.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.SubmissionReport;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The report files")
class ReportFilesTest {

  private static final Locale DEFAULT = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(DEFAULT);
    TimeZone.setDefault(ZONE);
  }

  @Test
  @DisplayName("conform to the schema with every kind of outcome")
  void conform() throws IOException {
    assertEquals(List.of(), errors(Reports.adjusted().json()));
    assertEquals(List.of(), errors(Reports.mixed().json()));
  }

  @Test
  @DisplayName("conform to the schema with a submission quoted")
  void quoting() throws IOException {
    assertEquals(List.of(), errors(Reports.quoting().json()));
    assertEquals(List.of(), errors(Reports.saying("<b>").json()));
  }

  @Test
  @DisplayName("conform to the schema with every kind of diagnosis")
  void diagnoses() throws IOException {
    String json = Reports.diagnosed().json();
    assertEquals(List.of(), errors(json));
    for (String kind : List.of("named", "oneOf", "combined", "mayFollowFrom")) {
      assertTrue(json.contains("\"kind\" : \"" + kind + "\""), json);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("conform to the schema with every status")
  void conform(Status status) throws IOException {
    SubmissionReport report =
        new SubmissionReport("anna", status, List.of("why"), Rubric.notRun("why"));
    assertEquals(List.of(), errors(ReportDocument.of(report).json()));
  }

  @Test
  @DisplayName("don't conform to the schema with an outcome it doesn't know")
  void schemaRefuses() throws IOException {
    String json = Reports.mixed().json().replace("\"crashed\"", "\"exploded\"");
    assertTrue(!errors(json).isEmpty());
  }

  @Test
  @DisplayName("are three, in a folder made for them, and nothing is left beside them")
  void files() throws IOException {
    Path deep = folder.resolve("target/score");
    ReportFiles.write(deep, Reports.mixed());
    ReportFiles.write(deep, Reports.mixed());
    try (Stream<Path> files = Files.list(deep)) {
      assertEquals(
          List.of("report.html", "report.json", "report.md"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG", "th-TH-u-nu-thai"})
  @DisplayName("have the same bytes in every locale and time zone")
  void sameBytes(String locale) throws IOException {
    Locale.setDefault(Locale.ROOT);
    ReportFiles.write(folder.resolve("root"), Reports.mixed());
    String board = Scoreboard.of(Reports.mixed(), Paint.PLAIN);
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    ReportFiles.write(folder.resolve("other"), Reports.mixed());
    assertArrayEquals(bytes("root/report.json"), bytes("other/report.json"));
    assertArrayEquals(bytes("root/report.md"), bytes("other/report.md"));
    assertEquals(board, Scoreboard.of(Reports.mixed(), Paint.PLAIN));
    assertArrayEquals(bytes("root/report.html"), bytes("other/report.html"));
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(folder.resolve(file));
  }

  private static List<String> errors(String json) throws IOException {
    try (InputStream in = ReportFiles.class.getResourceAsStream("report.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }
  }
}
