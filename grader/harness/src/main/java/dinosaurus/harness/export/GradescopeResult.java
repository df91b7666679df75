package dinosaurus.harness.export;

import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.TestEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Renders a report as Gradescope's {@code results.json}. Every text is plain text there, and what
 * the grader prints is for instructors.
 */
public final class GradescopeResult {

  private static final String TEXT = "text";

  private GradescopeResult() {}

  /**
   * Says when Gradescope shows students their results. Whatever hides a test hides the total, too;
   * nothing in a report gives a hidden case away.
   */
  public enum Visibility {
    /** At once. */
    VISIBLE,
    /** After the due date. */
    AFTER_DUE_DATE,
    /** After the grades are published. */
    AFTER_PUBLISHED,
    /** Never. */
    HIDDEN;

    /** Returns the name as Gradescope has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static String of(ReportDocument report, Visibility visibility) {
    ObjectNode result = Json.object();
    result.put("score", score(report));
    result.put("output", String.join("\n", output(report)));
    result.put("output_format", TEXT);
    result.put("test_output_format", TEXT);
    result.put("test_name_format", TEXT);
    result.put("visibility", visibility.toString());
    result.put("stdout_visibility", Visibility.HIDDEN.toString());
    result.putObject("extra_data").put("reportVersion", report.version());
    ArrayNode tests = result.putArray("tests");
    report.exercises().forEach(exercise -> tests(tests, exercise, visibility));
    return Json.text(result);
  }

  private static BigDecimal score(ReportDocument report) {
    return report
        .adjustment()
        .flatMap(AdjustmentEntry::points)
        .orElse(BigDecimal.valueOf(report.score().earned()));
  }

  private static List<String> output(ReportDocument report) {
    List<String> lines = new ArrayList<>();
    report
        .adjustment()
        .ifPresent(
            one -> {
              lines.add("In the end: " + one.words(report.score().possible()) + ".");
              lines.addAll(one.notes());
            });
    report.messages().stream().map(Message::text).forEach(lines::add);
    lines.add(report.nextStep());
    return lines;
  }

  private static void tests(ArrayNode tests, ExerciseEntry exercise, Visibility visibility) {
    int exerciseNumber = exercise.exercise().ordinal() + 1;
    for (int i = 0; i < exercise.tests().size(); i++) {
      TestEntry test = exercise.tests().get(i);
      ObjectNode node = tests.addObject();
      node.put("score", test.earned());
      node.put("max_score", test.points());
      node.put("status", test.outcome().earnsPoints() ? "passed" : "failed");
      node.put("name", exercise.name() + " " + test.sentence());
      node.put("number", exerciseNumber + "." + (i + 1));
      node.put("output", String.join("\n", feedback(exercise, test)));
      node.putArray("tags").add(exercise.name());
      node.put("visibility", visibility.toString());
      node.putObject("extra_data").put("id", test.id());
    }
  }

  private static List<String> feedback(ExerciseEntry exercise, TestEntry test) {
    List<String> lines = new ArrayList<>(test.feedback());
    if (!test.outcome().earnsPoints()) {
      lines.addAll(exercise.diagnosis().feedback());
    }
    return lines;
  }
}
