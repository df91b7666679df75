package dinosaurus.harness.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each file is as the program expects that reads it. */
class MachinesTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  static Stream<ReportDocument> reports() {
    return Stream.of(
        SampleReports.report(" text"),
        SampleReports.notCompiling(
            "DinosaurModel.java, line 97: there is no variable Wyaa\n  x = Wyaa;"),
        SampleReports.every(new Outcome.Passed()),
        SampleReports.every(new Outcome.NotImplemented("write it")),
        SampleReports.every(new Outcome.Crashed("Error: x", "DinosaurModel.java:12")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void surefireReadsItsXml(ReportDocument report) throws Exception {
    String xml = JUnitXml.of(report);
    assertEquals(List.of(), Schemas.surefireErrors(xml));
    List<ReportTestCase> cases =
        new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(
                    new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8))
                .stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();
    assertEquals(report.status() == Status.GRADED ? 28 : 29, cases.size());
    assertTrue(xml.contains("tests=\"" + cases.size() + "\""), xml);
    assertCount("failures", cases.stream().filter(ReportTestCase::hasFailure), xml);
    assertCount("errors", cases.stream().filter(ReportTestCase::hasError), xml);
    assertCount("skipped", cases.stream().filter(ReportTestCase::hasSkipped), xml);
    assertEquals(
        report.tests().filter(test -> test.outcome().earnsPoints()).count(),
        cases.stream().filter(ReportTestCase::isSuccessful).count());
  }

  private static void assertCount(String attribute, Stream<ReportTestCase> cases, String xml) {
    assertTrue(xml.contains(attribute + "=\"" + cases.count() + "\""), xml);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void classroomComesToTheSameTotalBothWays(ReportDocument report) {
    String output = ClassroomResult.of(report);
    assertEquals(1, output.lines().count());
    String json = new String(Base64.getDecoder().decode(output.strip()), StandardCharsets.UTF_8);
    assertEquals(List.of(), Schemas.errors("classroom", json));
    JsonNode result = MAPPER.readTree(json);
    int passed = 0;
    int sum = 0;
    for (JsonNode test : result.get("tests")) {
      passed += test.get("status").asString().equals("pass") ? 1 : 0;
      sum += test.get("score").asInt();
    }
    double reporters =
        (double) passed / result.get("tests").size() * result.get("max_score").asInt();
    assertEquals(report.score().earned(), sum);
    assertEquals(report.score().earned(), reporters, 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void gradescopeKnowsEveryField(GradescopeResult.Visibility visibility) {
    for (ReportDocument report : reports().toList()) {
      String json = GradescopeResult.of(report, visibility);
      assertEquals(List.of(), Schemas.errors("gradescope", json));
      JsonNode result = MAPPER.readTree(json);
      int earned = 0;
      int possible = 0;
      for (JsonNode test : result.get("tests")) {
        earned += test.get("score").asInt();
        possible += test.get("max_score").asInt();
        assertEquals(visibility.toString(), test.get("visibility").asString());
      }
      assertEquals(report.score().earned(), earned);
      assertEquals(report.score().possible(), possible);
      double whole = report.adjustment().isPresent() ? 70.5 : earned;
      assertEquals(whole, result.get("score").asDouble());
      assertEquals("hidden", result.get("stdout_visibility").asString());
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitLabTellsEveryProblemFromTheOthers(ReportDocument report) {
    String json = CodeQuality.of(report, ReportFormat.Options.DEFAULT.source());
    assertEquals(List.of(), Schemas.errors("codequality", json));
    Set<String> fingerprints = new HashSet<>();
    JsonNode issues = MAPPER.readTree(json);
    issues.forEach(issue -> fingerprints.add(issue.get("fingerprint").asString()));
    assertEquals(issues.size(), fingerprints.size());
    boolean perfect = report.score().earned() == report.score().possible();
    assertEquals(perfect, issues.isEmpty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theSchemasRefuseWhatIsntSo(ReportDocument report) {
    String gradescope =
        GradescopeResult.of(report, GradescopeResult.Visibility.VISIBLE)
            .replace("\"visible\"", "\"secret\"");
    assertFalse(Schemas.errors("gradescope", gradescope).isEmpty());
    assertTrue(
        !Schemas.surefireErrors(JUnitXml.of(report).replace("name=\"earned\"", "")).isEmpty());
  }
}
