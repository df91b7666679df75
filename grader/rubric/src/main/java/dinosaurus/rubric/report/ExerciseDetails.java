package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.TestEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of one exercise on a console. */
record ExerciseDetails(ExerciseEntry exercise, Paint paint) {

  private static final int FEWEST_ROWS = 2;
  private static final int MOST_ROWS = 5;
  private static final String INDENT = " ".repeat(10);

  /** Returns all there is to tell. */
  List<String> full() {
    List<String> lines = new ArrayList<>(heading());
    Set<List<String>> told = new HashSet<>();
    for (TestEntry test : exercise.untouched() ? List.<TestEntry>of() : exercise.tests()) {
      lines.add(line(test));
      if (test.feedback().isEmpty() || told.add(test.feedback())) {
        test.feedback().forEach(text -> lines.addAll(ConsoleText.paragraph(INDENT, text)));
      } else {
        lines.add(INDENT + "As above.");
      }
    }
    lines.addAll(PrintedText.full(exercise));
    return lines;
  }

  /** Returns what isn't written yet. */
  List<String> unwritten() {
    List<String> lines = new ArrayList<>(heading());
    if (!exercise.untouched()) {
      exercise.tests().stream()
          .filter(test -> test.outcome() == OutcomeKind.NOT_IMPLEMENTED)
          .flatMap(test -> test.feedback().stream())
          .distinct()
          .flatMap(text -> ConsoleText.paragraph("  ", text).stream())
          .forEach(lines::add);
    }
    return lines;
  }

  /**
   * Returns the first mistake, and names the others as far as there is room.
   *
   * @param rows how many lines it may have, unless the first mistake takes more
   */
  List<String> brief(int rows) {
    List<TestEntry> wrong = exercise.wrong();
    List<String> lines = new ArrayList<>(heading());
    List<TestEntry> others = wrong.subList(1, wrong.size());
    lines.add(line(wrong.get(0)));
    lines.addAll(first(wrong.get(0), rows - lines.size() - Math.min(1, others.size())));
    int room = Math.max(0, rows - lines.size());
    int shown = others.size() <= room ? others.size() : Math.max(0, room - 1);
    others.stream().limit(shown).map(this::line).forEach(lines::add);
    if (shown < others.size()) {
      lines.add("  ... and " + (others.size() - shown) + (shown == 0 ? " more wrong" : " more"));
    }
    return lines;
  }

  /** Names the exercise and tells what explains its mistakes, or that it isn't there. */
  private List<String> heading() {
    List<String> lines = new ArrayList<>();
    lines.add(paint.strong(exercise.name()));
    if (exercise.untouched()) {
      exercise.tests().get(0).feedback().stream()
          .flatMap(text -> ConsoleText.paragraph("  ", text).stream())
          .forEach(lines::add);
    }
    exercise.diagnosis().feedback().stream()
        .flatMap(hint -> ConsoleText.paragraph("  ", hint).stream())
        .map(paint::hint)
        .forEach(lines::add);
    return lines;
  }

  /**
   * Tells of the first case that is wrong, or of the exception and what is behind it.
   *
   * @param room how many lines it may have, unless that is too few to say anything
   */
  private List<String> first(TestEntry test, int room) {
    boolean cases = !test.findings().isEmpty();
    List<String> lines =
        test.feedback().stream()
            .limit(cases ? 1 : 2)
            .flatMap(text -> ConsoleText.paragraph(INDENT, text).stream())
            .toList();
    int more = test.findings().size() - 1;
    int most = Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, more > 0 ? room - 1 : room));
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), most)));
    if (shown.size() < lines.size()) {
      shown.set(most - 1, INDENT + "...");
    }
    if (more > 0) {
      shown.add(INDENT + "... and " + more + (more == 1 ? " more case." : " more cases."));
    }
    return shown;
  }

  private String line(TestEntry test) {
    String mark = "[" + test.outcome().mark() + "]";
    String sentence = " ".repeat(8 - mark.length()) + test.sentence();
    String points = test.earned() + " / " + test.points();
    return "  "
        + painted(test, mark)
        + sentence
        + ConsoleText.right(points, 2 + mark.length() + sentence.length());
  }

  private String painted(TestEntry test, String mark) {
    if (test.outcome().isWrong()) {
      return paint.wrong(mark);
    }
    return test.outcome().earnsPoints() ? paint.right(mark) : paint.open(mark);
  }
}
