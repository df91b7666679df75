package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a report as the step output that GitHub Classroom's reporter reads: JSON in Base64.
 *
 * <p>The reporter gives each entry the same share of the maximum. So that its total is ours, a test
 * has an entry for each of its points.
 */
final class ClassroomResult {

  private ClassroomResult() {}

  static String of(ReportDocument report) {
    String json = Json.compact(result(report));
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  private static ObjectNode result(ReportDocument report) {
    ObjectNode result = Json.object();
    result.put("version", 1);
    result.put("status", status(report));
    result.put("max_score", report.score().possible());
    ArrayNode tests = result.putArray("tests");
    report
        .exercises()
        .forEach(exercise -> exercise.tests().forEach(test -> add(tests, exercise.name(), test)));
    return result;
  }

  private static String status(ReportDocument report) {
    if (report.status() == Status.GRADER_FAILED) {
      return "error";
    }
    return report.score().earned() == report.score().possible() ? "pass" : "fail";
  }

  private static void add(ArrayNode tests, String exercise, TestEntry test) {
    for (int point = 1; point <= test.points(); point++) {
      ObjectNode entry = tests.addObject();
      String part = test.points() == 1 ? "" : " (point " + point + " of " + test.points() + ")";
      entry.put("name", exercise + " " + test.sentence() + part);
      entry.put("status", test.outcome().earnsPoints() ? "pass" : "fail");
      entry.put("score", test.outcome().earnsPoints() ? 1 : 0);
      entry.put("message", point == 1 ? String.join("\n", test.feedback()) : "");
      entry.put("test_code", test.id());
      entry.put("filename", test.place().map(place -> place.file()).orElse(""));
      entry.put("line_no", test.place().map(place -> place.line()).orElse(0));
      entry.put("duration", 0);
    }
  }
}
