package dinosaurus.harness.injection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.harness.export.SampleReports;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a submission puts where a text goes, it is a text in every format. */
class InjectionTest {

  private static final Path TABLE = Path.of("INJECTION.md");

  private static final JsonMapper ASCII =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final Map<Payload, ReportDocument> GRADED = new EnumMap<>(Payload.class);
  private static final Map<Payload, ReportDocument> FORGED = new EnumMap<>(Payload.class);

  @TempDir Path folder;

  static Stream<Arguments> table() {
    return table(Rendering.values());
  }

  static Stream<Arguments> ofReports() {
    return table(Arrays.stream(Rendering.values()).filter(Rendering::isOfReports).toArray());
  }

  private static Stream<Arguments> table(Object[] formats) {
    return Arrays.stream(formats)
        .flatMap(
            format ->
                Arrays.stream(Payload.values()).map(payload -> Arguments.of(payload, format)));
  }

  /** As names, messages, outputs and reasons, through the grader. */
  @ParameterizedTest(name = "{0} in {1}")
  @MethodSource("table")
  void isText(Payload payload, Rendering format) {
    format.check(
        GRADED.computeIfAbsent(payload, one -> SampleReports.report(one.text())),
        PlainText.line(payload.text()));
  }

  /** In a report's file, which a student's run may have forged. */
  @ParameterizedTest(name = "{0} in {1}, forged")
  @MethodSource("ofReports")
  void isTextIfTheReportIsForged(Payload payload, Rendering format) {
    format.check(FORGED.computeIfAbsent(payload, this::forged), PlainText.line(payload.text()));
  }

  private ReportDocument forged(Payload payload) {
    String json = SampleReports.report("PAYLOAD").json();
    String text = payload.text().substring(0, Math.min(payload.text().length(), 100_000));
    String quoted = ASCII.writeValueAsString(text);
    String forged = json.replace("PAYLOAD", quoted.substring(1, quoted.length() - 1));
    try {
      return ReportDocument.read(Files.writeString(folder.resolve("report.json"), forged));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameBytesTwice(Payload payload) {
    assertEquals(
        SampleReports.report(payload.text()).json(), SampleReports.report(payload.text()).json());
  }

  @Test
  void hasATable() throws IOException {
    String table = Files.readString(TABLE);
    long reports = ofReports().count();
    String counts =
        "%d texts into each of %d formats, and once more into the %d"
            .formatted(
                Payload.values().length,
                Rendering.values().length,
                reports / Payload.values().length);
    String flat = table.replace('\n', ' ');
    assertTrue(flat.contains(counts), counts);
    String checks = String.format(Locale.ROOT, "That makes %,d checks", table().count() + reports);
    assertTrue(flat.contains(checks), checks);
    for (Payload payload : Payload.values()) {
      assertTrue(table.contains("| " + payload + " |"), payload.name());
    }
    for (Rendering format : Rendering.values()) {
      assertTrue(table.contains("| " + format + " |"), format.name());
    }
  }
}
