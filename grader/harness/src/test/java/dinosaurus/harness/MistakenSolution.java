package dinosaurus.harness;

import dinosaurus.assignment.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Puts a student's wrong code into the right solution. */
public final class MistakenSolution {

  private static final String START = "// START CODE HERE\n";
  private static final String END = "// END CODE HERE";
  private static final String BESIDE = "// beside:\n";
  private static final String GIVEN = "// given: ";

  private MistakenSolution() {}

  /**
   * Returns the text of the whole file.
   *
   * @param exercise where the mistake is made
   * @param text the code between the marks of the exercise; after {@code // beside:} what the class
   *     has besides; in lines {@code // given: old => new} which given lines were changed
   * @throws IOException if the right solution can't be read
   */
  public static String of(Exercise exercise, String text) throws IOException {
    String right = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    List<String> lines = text.lines().toList();
    String code =
        String.join("\n", lines.stream().filter(line -> !line.startsWith(GIVEN)).toList()) + "\n";
    String[] parts = (code + (code.contains(BESIDE) ? "" : BESIDE)).split(BESIDE, 2);
    String wrong = between(right, exercise, parts[0]);
    for (String given : lines.stream().filter(line -> line.startsWith(GIVEN)).toList()) {
      wrong = changed(wrong, given.substring(GIVEN.length()).split(" =>", 2));
    }
    int end = wrong.lastIndexOf('}');
    return wrong.substring(0, end) + parts[1] + "}\n";
  }

  /** Puts code in the place of what stands between the marks of the exercise. */
  private static String between(String right, Exercise exercise, String code) {
    int start = 0;
    for (int i = 0; i <= exercise.ordinal(); i++) {
      start = right.indexOf(START, start) + START.length();
    }
    return right.substring(0, start) + code + right.substring(right.indexOf(END, start));
  }

  private static String changed(String text, String[] change) {
    if (!text.contains(change[0])) {
      throw new IllegalArgumentException("No line holds " + change[0]);
    }
    return text.replace(change[0], change[1].strip());
  }
}
