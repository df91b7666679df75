package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws the verdict for a console, in ASCII, 80 columns wide where words allow. */
public final class Scoreboard {

  private static final int WIDTH = 80;
  private static final int NAME = 10;
  private static final int MOST_LINES = 2;
  private static final String INDENT = " ".repeat(10);
  private static final String RULE = "-".repeat(WIDTH);

  private final ReportDocument report;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();
  private final Set<List<String>> told = new HashSet<>();

  private Scoreboard(ReportDocument report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  /**
   * Draws the scoreboard.
   *
   * @param report what it is to say
   * @param paint its colours
   * @return lines that end with {@code \n}, of printable ASCII characters but for the colours
   */
  public static String of(ReportDocument report, Paint paint) {
    return new Scoreboard(report, paint).draw();
  }

  private String draw() {
    String points = points(report.score().earned(), report.score().possible());
    line(RULE);
    line(
        paint.strong(
            spread("Dinosaurus Island: " + ConsoleText.ascii(report.submission()), points)));
    line(RULE);
    report.exercises().stream().filter(ExerciseEntry::ran).forEach(this::exercise);
    report.messages().stream()
        .map(Message::text)
        .flatMap(String::lines)
        .map(ConsoleText::ascii)
        .forEach(this::line);
    line(paint.strong(report.nextStep()));
    line(RULE);
    return out.toString();
  }

  private void exercise(ExerciseEntry exercise) {
    heading(exercise);
    if (exercise.untouched()) {
      exercise.tests().get(0).feedback().forEach(feedback -> paragraph("  ", feedback));
    } else {
      told.clear();
      exercise.diagnosis().feedback().stream()
          .flatMap(hint -> lines("  ", hint))
          .map(paint::hint)
          .forEach(this::line);
      exercise.tests().forEach(this::test);
    }
    line("");
  }

  /** Shows the exercise's name, how far it is, and its points. */
  private void heading(ExerciseEntry exercise) {
    String name = exercise.name() + " ".repeat(Math.max(1, NAME - exercise.name().length()));
    line(
        paint.strong(name)
            + ConsoleText.bar(exercise.earned(), exercise.possible(), paint)
            + right(
                points(exercise.earned(), exercise.possible()),
                name.length() + ConsoleText.barColumns()));
  }

  private void test(TestEntry test) {
    String mark = "[" + test.outcome().mark() + "]";
    String sentence = " ".repeat(8 - mark.length()) + test.sentence();
    line(
        "  "
            + painted(test, mark)
            + sentence
            + right(points(test.earned(), test.points()), 2 + mark.length() + sentence.length()));
    feedback(test.feedback());
  }

  private String painted(TestEntry test, String mark) {
    return switch (test.outcome()) {
      case PASSED, FOLLOWED_THROUGH -> paint.right(mark);
      case NOT_IMPLEMENTED, NOT_RUN -> paint.open(mark);
      default -> paint.wrong(mark);
    };
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
    lines(indent, text).forEach(this::line);
  }

  private static Stream<String> lines(String indent, String text) {
    return ConsoleText.wrapped(ConsoleText.ascii(text), WIDTH - indent.length()).stream()
        .map(indent::concat);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String points(int earned, int possible) {
    return earned + " / " + possible;
  }

  private static String spread(String left, String right) {
    return left + right(right, left.length());
  }

  /** Moves a text to the right edge of a line of which some columns are taken. */
  private static String right(String text, int columns) {
    return " ".repeat(Math.max(2, WIDTH - columns - text.length())) + text;
  }
}
