package dinosaurus.rubric.report;

import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.ReportDocument.Message;
import dinosaurus.rubric.score.Listing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the verdict for a console, in ASCII, 80 columns wide where words allow.
 *
 * <p>A line for each exercise comes first, then what is to be repaired, and the next step last.
 */
public final class Scoreboard {

  /** A terminal has 24; the prompt, and what else is printed below, need some. */
  private static final int ROWS = 20;

  private static final String RULE = "-".repeat(ConsoleText.WIDTH);

  private final ReportDocument report;
  private final Paint paint;

  private Scoreboard(ReportDocument report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  /**
   * Draws what fits a terminal: of the exercises with mistakes the first, and how many tests are
   * wrong in the others.
   *
   * @param report what it is to say
   * @param paint its colours
   * @return lines that end with {@code \n}, of printable ASCII characters but for the colours
   */
  public static String of(ReportDocument report, Paint paint) {
    return text(new Scoreboard(report, paint).brief());
  }

  /** Draws the same with all tests of all exercises, and with every case that is wrong. */
  public static String full(ReportDocument report, Paint paint) {
    return text(new Scoreboard(report, paint).full());
  }

  private static String text(Stream<List<String>> parts) {
    return parts.flatMap(List::stream).map(line -> line + "\n").collect(Collectors.joining());
  }

  private Stream<List<String>> brief() {
    List<ExerciseEntry> wrong =
        report.exercises().stream().filter(exercise -> !exercise.wrong().isEmpty()).toList();
    List<String> table = new ScoreTable(report, paint).lines();
    List<String> others = wrong.isEmpty() ? List.of() : folded(wrong);
    List<String> end = end();
    List<String> printed = PrintedText.brief(report);
    int room = ROWS - table.size() - 1 - others.size() - printed.size() - end.size();
    List<String> first =
        wrong.isEmpty() ? unwritten() : new ExerciseDetails(wrong.get(0), paint).brief(room);
    return Stream.of(
        table, first.isEmpty() ? List.of() : List.of(RULE), first, others, printed, end);
  }

  private Stream<List<String>> full() {
    Stream<List<String>> exercises =
        report.exercises().stream()
            .filter(ExerciseEntry::ran)
            .map(exercise -> new ExerciseDetails(exercise, paint).full());
    Stream<List<String>> head = Stream.of(new ScoreTable(report, paint).lines(), List.of(RULE));
    return Stream.of(head, exercises, Stream.of(end())).flatMap(part -> part);
  }

  /** Tells what the first exercise that isn't written yet asks for. */
  private List<String> unwritten() {
    return report.exercises().stream()
        .filter(ExerciseEntry::incomplete)
        .findFirst()
        .map(exercise -> new ExerciseDetails(exercise, paint).unwritten())
        .orElse(List.of());
  }

  /** Counts what is wrong in all exercises but the first, together where that may follow alike. */
  private static List<String> folded(List<ExerciseEntry> wrong) {
    String first = wrong.get(0).name();
    Map<List<String>, List<ExerciseEntry>> alike = new LinkedHashMap<>();
    for (ExerciseEntry exercise : wrong.subList(1, wrong.size())) {
      List<String> suspects = exercise.suspects();
      List<String> key = suspects.contains(first) ? List.of(first) : suspects;
      alike.computeIfAbsent(key, same -> new ArrayList<>()).add(exercise);
    }
    return alike.entrySet().stream()
        .map(entry -> folded(entry.getValue(), entry.getKey()))
        .flatMap(line -> ConsoleText.paragraph("", line).stream())
        .toList();
  }

  private static String folded(List<ExerciseEntry> exercises, List<String> suspects) {
    int count = exercises.stream().mapToInt(exercise -> exercise.wrong().size()).sum();
    String names = Listing.of(exercises.stream().map(ExerciseEntry::name).toList());
    String words = names + ": " + count + (count == 1 ? " test wrong" : " tests wrong");
    return suspects.isEmpty()
        ? words + "."
        : words
            + ", may follow from "
            + Listing.of(suspects)
            + "; repair "
            + (suspects.size() == 1 ? "that" : "those")
            + " first.";
  }

  private List<String> end() {
    List<String> lines = new ArrayList<>();
    lines.add(RULE);
    report.messages().stream()
        .map(Message::text)
        .flatMap(String::lines)
        .map(ConsoleText::ascii)
        .forEach(lines::add);
    ConsoleText.paragraph("", report.nextStep()).stream().map(paint::strong).forEach(lines::add);
    return lines;
  }
}
