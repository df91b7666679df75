package dinosaurus.grader.report;

import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.GradedResult;
import dinosaurus.grader.score.Outcome;
import dinosaurus.grader.score.SubmissionReport;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws the verdict for a console, in ASCII, 80 columns wide where words allow. */
public final class Scoreboard {

  private static final int WIDTH = 80;
  private static final int MOST_LINES = 2;
  private static final String INDENT = " ".repeat(10);
  private static final String RULE = "-".repeat(WIDTH);

  private final SubmissionReport report;
  private final StringBuilder out = new StringBuilder();
  private final Set<List<String>> told = new HashSet<>();

  private Scoreboard(SubmissionReport report) {
    this.report = report;
  }

  /**
   * Draws the scoreboard.
   *
   * @param report the verdict
   * @return lines that end with {@code \n}, of printable ASCII characters
   */
  public static String of(SubmissionReport report) {
    return new Scoreboard(report).draw();
  }

  private String draw() {
    String points = points(report.score().earned(), report.score().possible());
    line(RULE);
    line(spread("Dinosaurus Island: " + Ascii.of(report.submission()), points));
    line(RULE);
    report.score().exercises().stream().filter(Scoreboard::ran).forEach(this::exercise);
    report.messages().stream().flatMap(String::lines).map(Ascii::of).forEach(this::line);
    line(NextStep.of(report));
    line(RULE);
    return out.toString();
  }

  private static boolean ran(ExerciseScore exercise) {
    return exercise.results().stream()
        .anyMatch(result -> !(result.outcome() instanceof Outcome.NotRun));
  }

  private void exercise(ExerciseScore exercise) {
    line(spread(exercise.exercise().folder(), points(exercise.earned(), exercise.possible())));
    if (isUntouched(exercise)) {
      exercise.results().get(0).outcome().feedback().forEach(feedback -> paragraph("  ", feedback));
    } else {
      told.clear();
      exercise.diagnosis().feedback().forEach(hint -> paragraph("  ", hint));
      exercise.results().forEach(this::result);
    }
    line("");
  }

  /** Tells whether every test would say the same: that the exercise isn't implemented. */
  private static boolean isUntouched(ExerciseScore exercise) {
    List<Outcome> outcomes =
        exercise.results().stream().map(GradedResult::outcome).distinct().toList();
    return outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.NotImplemented;
  }

  private void result(GradedResult result) {
    String mark = "[" + OutcomeName.of(result.outcome()).mark() + "]";
    line(
        spread(
            "  " + mark + " ".repeat(8 - mark.length()) + result.sentence(),
            points(result.earned(), result.points())));
    feedback(result.outcome().feedback());
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
