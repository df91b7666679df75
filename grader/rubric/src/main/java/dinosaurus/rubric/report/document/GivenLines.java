package dinosaurus.rubric.report.document;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.SourceCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks for the lines of code that students are given and are to leave as they are.
 *
 * <p>Blanks, line breaks and comments don't count. Where many lines are missing, somebody has
 * written the method anew, which is no mistake.
 */
final class GivenLines {

  private static final int MOST = 3;
  private static final int SHORTEST = 5;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** The lines of each exercise's method, as they are given. */
  private static final Map<Exercise, List<String>> GIVEN = given();

  private GivenLines() {}

  private static Map<Exercise, List<String>> given() {
    String text = Comments.without(stub());
    Map<Exercise, List<String>> given = new EnumMap<>(Exercise.class);
    for (Exercise exercise : Exercise.values()) {
      int start = text.indexOf(" " + exercise.folder() + "(");
      int end = text.indexOf("\n  }", start);
      given.put(
          exercise,
          text.substring(text.indexOf("{", start) + 1, end)
              .lines()
              .map(String::strip)
              .filter(line -> line.length() >= SHORTEST && !line.contains("todo("))
              .toList());
    }
    return given;
  }

  private static String stub() {
    try (InputStream stub = GivenLines.class.getResourceAsStream("given/" + Assignment.FILE)) {
      return new String(stub.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says which given lines of an exercise aren't in a submission any more.
   *
   * @param source the submission; it may be unknown
   * @return nothing if they are all there, or too many aren't
   */
  static Optional<String> missing(Exercise exercise, SourceCode source) {
    String file = source.files().getOrDefault(Assignment.FILE, "");
    String text = code(file);
    List<String> missing =
        GIVEN.get(exercise).stream().filter(line -> !text.contains(code(line))).toList();
    return file.isEmpty() || missing.isEmpty() || missing.size() > MOST
        ? Optional.empty()
        : Optional.of(words(missing));
  }

  private static String words(List<String> missing) {
    String begin =
        missing.size() == 1
            ? "A given line has changed or is gone: "
            : "Given lines have changed or are gone: ";
    return begin + String.join(" ", missing);
  }

  private static String code(String text) {
    return BLANK.matcher(Comments.without(text)).replaceAll("");
  }
}
