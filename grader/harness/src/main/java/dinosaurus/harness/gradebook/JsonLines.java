package dinosaurus.harness.gradebook;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.policy.FinalGrade;
import dinosaurus.harness.results.Grade;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes final grades as JSON, a line for each submission. */
public final class JsonLines {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonLines() {}

  /**
   * Returns the lines.
   *
   * @param grades the grades
   */
  public static String of(List<FinalGrade> grades) {
    StringBuilder lines = new StringBuilder();
    grades.forEach(grade -> lines.append(MAPPER.writeValueAsString(line(grade))).append('\n'));
    return lines.toString();
  }

  private static ObjectNode line(FinalGrade finalGrade) {
    Grade grade = finalGrade.grade();
    ObjectNode line = MAPPER.createObjectNode();
    line.put("submission", grade.submission());
    line.putObject("student").put("id", grade.student().id()).put("name", grade.student().name());
    line.put("status", grade.status().name().toLowerCase(Locale.ROOT));
    line.put("outcome", grade.outcome().toString());
    ObjectNode exercises = line.putObject("exercises");
    for (Exercise exercise : Exercise.values()) {
      exercises.put(exercise.folder(), grade.points().get(exercise.ordinal()));
    }
    line.put("total", grade.total());
    line.put("followThrough", grade.followThrough());
    line.put("possible", grade.possible());
    line.put("daysLate", finalGrade.daysLate());
    line.put("deduction", finalGrade.deduction());
    finalGrade
        .override()
        .ifPresent(
            one ->
                line.putObject("override")
                    .put("decision", one.decision().words())
                    .put("reason", one.reason()));
    line.put("standing", finalGrade.standing().name().toLowerCase(Locale.ROOT));
    finalGrade.points().ifPresent(points -> line.put("points", points));
    return line;
  }
}
