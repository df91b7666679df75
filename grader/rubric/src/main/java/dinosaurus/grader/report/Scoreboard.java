package dinosaurus.grader.report;

import dinosaurus.grader.report.document.ExerciseEntry;
import dinosaurus.grader.report.document.MessageEntry;
import dinosaurus.grader.report.document.ReportDocument;
import dinosaurus.grader.report.document.TestEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws the verdict for a console, in ASCII, 80 columns wide where words allow. */
public final class Scoreboard {

  private static final int WIDTH = 80;
  private static final int MOST_LINES = 2;
  private static final String INDENT = " ".repeat(10);
  private static final String RULE = "-".repeat(WIDTH);

  private final ReportDocument report;
  private final StringBuilder out = new StringBuilder();
  private final Set<List<String>> told = new HashSet<>();

  private Scoreboard(ReportDocument report) {
    this.report = report;
  }

  /**
   * Draws the scoreboard.
   *
   * @param report what it is to say
   * @return lines that end with {@code \n}, of printable ASCII characters
   */
  public static String of(ReportDocument report) {
    return new Scoreboard(report).draw();
  }

  private String draw() {
    String points = points(report.score().earned(), report.score().possible());
    line(RULE);
    line(spread("Dinosaurus Island: " + Ascii.of(report.submission()), points));
    line(RULE);
    report.exercises().stream().filter(ExerciseEntry::ran).forEach(this::exercise);
    report.messages().stream()
        .map(MessageEntry::text)
        .flatMap(String::lines)
        .map(Ascii::of)
        .forEach(this::line);
    line(report.nextStep());
    line(RULE);
    return out.toString();
  }

  private void exercise(ExerciseEntry exercise) {
    line(spread(exercise.name(), points(exercise.earned(), exercise.possible())));
    if (exercise.untouched()) {
      exercise.tests().get(0).feedback().forEach(feedback -> paragraph("  ", feedback));
    } else {
      told.clear();
      exercise.diagnosis().feedback().forEach(hint -> paragraph("  ", hint));
      exercise.tests().forEach(this::test);
    }
    line("");
  }

  private void test(TestEntry test) {
    String mark = "[" + test.outcome().mark() + "]";
    line(
        spread(
            "  " + mark + " ".repeat(8 - mark.length()) + test.sentence(),
            points(test.earned(), test.points())));
    feedback(test.feedback());
  }

  /** Shows feedback, once in an exercise: one exception fails many tests. */
  private void feedback(List<String> feedback) {
    if (!feedback.isEmpty() && !told.add(feedback)) {
      paragraph(INDENT, "As above.");
      return;
    }
    int more = feedback.size() - MOST_LINES;
    feedback.stream().limit(MOST_LINES).forEach(sentence -> paragraph(INDENT, sentence));
    if (more > 0) {
      paragraph(INDENT, "... and " + more + " more; report.md has them all.");
    }
  }

  private void paragraph(String indent, String text) {
    Wrap.lines(Ascii.of(text), WIDTH - indent.length()).forEach(part -> line(indent + part));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String points(int earned, int possible) {
    return earned + " / " + possible;
  }

  private static String spread(String left, String right) {
    return left + " ".repeat(Math.max(2, WIDTH - left.length() - right.length())) + right;
  }
}
