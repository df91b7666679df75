package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.score.PrintedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows what the student's code printed. */
final class PrintedText {

  private static final int FEW = 3;
  private static final String MARK = "  | ";

  private PrintedText() {}

  /**
   * Returns what fits on a console: the first lines of one case, of an exercise with mistakes if
   * one printed, and how many lines there are in all.
   */
  static List<String> brief(ReportDocument report) {
    List<ExerciseEntry> exercises =
        report.exercises().stream().filter(exercise -> exercise.printed().isPresent()).toList();
    return exercises.stream()
        .min(Comparator.comparing(exercise -> exercise.wrong().isEmpty()))
        .map(shown -> brief(shown, exercises))
        .orElse(List.of());
  }

  private static List<String> brief(ExerciseEntry shown, List<ExerciseEntry> all) {
    PrintedCase first = shown.printed().orElseThrow().get(0);
    List<String> lines =
        new ArrayList<>(
            ConsoleText.paragraph("", "Printed by " + shown.name() + ", " + heading(first)));
    first.lines().stream().limit(FEW).map(PrintedText::cut).forEach(lines::add);
    long rest = all.stream().flatMap(PrintedText::cases).mapToLong(PrintedCase::count).sum();
    long more = rest - Math.min(FEW, first.lines().size());
    if (more > 0) {
      lines.add(
          "  ... and " + number(more) + " more; " + ReportFiles.HTML + " has 20 of each case.");
    }
    return lines;
  }

  /** Returns all lines of an exercise, for a console. */
  static List<String> full(ExerciseEntry exercise) {
    return cases(exercise)
        .flatMap(
            one ->
                Stream.of(
                        ConsoleText.paragraph("  ", "Printed, " + heading(one)).stream(),
                        one.lines().stream().map(PrintedText::cut),
                        more(one).stream().map(MARK::concat))
                    .flatMap(part -> part))
        .toList();
  }

  /**
   * Returns the text of one case: its lines, each after a mark, so that none stands for a line of
   * the report's own or for a command to what shows it, and how many more there were.
   */
  static String text(PrintedCase one) {
    return Stream.concat(one.lines().stream(), more(one).stream())
        .map(MARK::concat)
        .collect(Collectors.joining("\n"));
  }

  /** Names the case and counts its lines. */
  static String heading(PrintedCase one) {
    String lines = one.count() == 1 ? " line:" : " lines:";
    return "case \"" + one.caseTitle() + "\", " + number(one.count()) + lines;
  }

  private static List<String> more(PrintedCase one) {
    return one.more() == 0 ? List.of() : List.of("... and " + number(one.more()) + " more");
  }

  private static Stream<PrintedCase> cases(ExerciseEntry exercise) {
    return exercise.printed().stream().flatMap(List::stream);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String cut(String line) {
    String text = MARK + ConsoleText.ascii(line);
    return text.length() <= ConsoleText.WIDTH
        ? text
        : text.substring(0, ConsoleText.WIDTH - 3) + "...";
  }
}
