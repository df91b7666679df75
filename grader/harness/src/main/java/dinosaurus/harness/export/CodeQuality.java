package dinosaurus.harness.export;

import dinosaurus.fixtures.Sha256;
import dinosaurus.rubric.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Renders a report as GitLab's Code Quality, which merge requests show beside the lines. */
final class CodeQuality {

  private CodeQuality() {}

  static String of(ReportDocument report, String source) {
    ArrayNode issues = Json.array();
    Map<String, Integer> seen = new HashMap<>();
    for (Issue problem : Issue.of(report, source)) {
      issue(issues.addObject(), problem, seen.merge(problem.id(), 1, Integer::sum));
    }
    return Json.text(issues);
  }

  private static void issue(ObjectNode issue, Issue problem, int number) {
    String key = problem.id() + " " + number;
    issue.put("description", problem.text());
    issue.put("check_name", problem.id());
    issue.put("fingerprint", Sha256.hex(key.getBytes(StandardCharsets.UTF_8)));
    issue.put("severity", severity(problem.kind()));
    ObjectNode location = issue.putObject("location");
    location.put("path", problem.place().file());
    location.putObject("lines").put("begin", problem.place().line());
  }

  private static String severity(Issue.Kind kind) {
    return switch (kind) {
      case NOT_COMPILING -> "blocker";
      case BROKEN -> "critical";
      case WRONG -> "major";
      case NOT_WRITTEN -> "info";
    };
  }
}
