package dinosaurus.rubric.report.export;

import dinosaurus.fixtures.Sha256;
import dinosaurus.rubric.report.document.ReportDocument;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a report as GitLab's Code Quality, which merge requests show beside the lines.
 *
 * @param folder where the submission's files lie
 */
public record CodeQuality(SourceFolder folder) implements ReportFormat {

  @Override
  public String render(ReportDocument report) {
    ArrayNode issues = Json.array();
    Map<String, Integer> seen = new HashMap<>();
    for (Problem problem : Problem.of(report)) {
      issue(issues.addObject(), problem, seen.merge(problem.id(), 1, Integer::sum));
    }
    return Json.text(issues);
  }

  private void issue(ObjectNode issue, Problem problem, int number) {
    String key = problem.id() + " " + number;
    issue.put("description", problem.text());
    issue.put("check_name", problem.id());
    issue.put("fingerprint", Sha256.hex(key.getBytes(StandardCharsets.UTF_8)));
    issue.put("severity", severity(problem.kind()));
    ObjectNode location = issue.putObject("location");
    location.put("path", folder.file(problem.place()));
    location.putObject("lines").put("begin", SourceFolder.line(problem.place()));
  }

  private static String severity(Problem.Kind kind) {
    return switch (kind) {
      case NOT_COMPILING -> "blocker";
      case BROKEN -> "critical";
      case WRONG -> "major";
      case NOT_WRITTEN -> "info";
    };
  }
}
