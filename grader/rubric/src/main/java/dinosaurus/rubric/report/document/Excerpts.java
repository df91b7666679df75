package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.report.document.ExerciseEntry.Code;
import dinosaurus.rubric.report.document.SourcePlace.Line;
import dinosaurus.rubric.score.PlainText;
import dinosaurus.rubric.score.SourceCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Quotes a submission, in a bounded number of lines.
 *
 * @param source the submission; it may be unknown
 */
record Excerpts(SourceCode source) {

  private static final String START = "// START CODE HERE";
  private static final String END = "// END CODE HERE";
  private static final int AROUND = 2;
  private static final int MOST_LINES = 60;
  private static final int MOST_CHARACTERS = 160;

  /** How verdicts word a place: {@code A.java:7}, or {@code A.java, line 7} of the compiler. */
  private static final Pattern PLACE =
      Pattern.compile("(\\w{1,200}\\.java)(?::|, line )(\\d{1,9})\\b");

  /** Finds the place that a text begins with. */
  Optional<SourcePlace> place(String text) {
    Matcher worded = PLACE.matcher(text);
    return worded.lookingAt()
        ? Optional.of(place(worded.group(1), Integer.parseInt(worded.group(2))))
        : Optional.empty();
  }

  private SourcePlace place(String file, int line) {
    List<String> lines = source.lines(file);
    boolean known = line >= 1 && line <= lines.size();
    return new SourcePlace(
        file, line, known ? quote(lines, line - AROUND, line + AROUND) : List.of());
  }

  /** Finds what was written for an exercise, if the marks around it are all where they were. */
  Optional<Code> code(Exercise exercise) {
    List<String> lines = source.lines(Assignment.FILE);
    List<Integer> starts = numbers(lines, START);
    List<Integer> ends = numbers(lines, END);
    int all = Exercise.values().length;
    int index = exercise.ordinal();
    if (starts.size() != all || ends.size() != all || starts.get(index) >= ends.get(index)) {
      return Optional.empty();
    }
    int first = starts.get(index) + 1;
    int last = Math.min(ends.get(index) - 1, first + MOST_LINES - 1);
    return Optional.of(new Code(Assignment.FILE, quote(lines, first, last)));
  }

  /** Says which given lines of an exercise aren't there any more. */
  Optional<String> missingGivenLines(Exercise exercise) {
    return GivenLines.missing(exercise, source);
  }

  private static List<Integer> numbers(List<String> lines, String mark) {
    return IntStream.rangeClosed(1, lines.size())
        .filter(number -> lines.get(number - 1).strip().equals(mark))
        .boxed()
        .toList();
  }

  /** Quotes lines, without the indentation that all of them have. */
  private static List<Line> quote(List<String> lines, int first, int last) {
    int from = Math.max(first, 1);
    List<String> quoted =
        lines.subList(from - 1, Math.min(last, lines.size())).stream()
            .map(line -> PlainText.block(line.replace("\t", "    ")))
            .toList();
    int indentation =
        quoted.stream()
            .filter(line -> !line.isEmpty())
            .mapToInt(Excerpts::indentation)
            .min()
            .orElse(0);
    return IntStream.range(0, quoted.size())
        .mapToObj(i -> new Line(from + i, shown(quoted.get(i), indentation)))
        .toList();
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String shown(String line, int indentation) {
    String text = line.substring(Math.min(indentation, line.length()));
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
  }
}
