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
    for (Issue issue : Issue.of(report, source)) {
      issue(issues.addObject(), issue, seen.merge(issue.id(), 1, Integer::sum));
    }
    return Json.text(issues);
  }

  private static void issue(ObjectNode node, Issue issue, int number) {
    String key = issue.id() + " " + number;
    node.put("description", issue.text());
    node.put("check_name", issue.id());
    node.put("fingerprint", Sha256.hex(key.getBytes(StandardCharsets.UTF_8)));
    node.put("severity", severity(issue.kind()));
    ObjectNode location = node.putObject("location");
    location.put("path", issue.place().file());
    location.putObject("lines").put("begin", issue.place().line());
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
