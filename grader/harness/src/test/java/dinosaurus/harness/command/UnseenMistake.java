package dinosaurus.harness.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.Examples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds a mistake of a student, and what somebody thought of the hints that it gets.
 *
 * <p>Its file holds the code between the marks of its exercise; after {@code // beside:} what the
 * class has besides; in lines that begin with {@code // given:} which given lines were changed.
 *
 * @param set the folder: {@code unseen}, or {@code unseen-too} of those that were written later
 * @param name the exercise and the name of the file: {@code clip/01-min-and-max-exchanged}
 * @param verdict how well the feedback explains it
 * @param feedback what is said of the exercise as a whole, parts of which are set off by two bars
 */
record UnseenMistake(String set, String name, Verdict verdict, String feedback) {

  /** Says how well a mistake is explained. */
  enum Verdict {
    /** A cause or a property is told that is true and leads to the line. */
    TRUE,
    /** What is told is true, but leads to a part of the mistake or only near it. */
    HALF,
    /** Nothing is told but the first wrong numbers, or where it crashed. */
    SILENT
  }

  private static final String FOLDER = "/dinosaurus/harness/";
  private static final String START = "// START CODE HERE\n";
  private static final String END = "// END CODE HERE";
  private static final String BESIDE = "// beside:\n";
  private static final String GIVEN = "// given: ";

  /** Reads the reviews of all mistakes. */
  static List<UnseenMistake> all() throws IOException {
    List<UnseenMistake> all = new ArrayList<>(of("unseen"));
    all.addAll(of("unseen-too"));
    return all;
  }

  private static List<UnseenMistake> of(String set) throws IOException {
    return text(set + "/reviews.txt").lines().map(line -> of(set, line)).toList();
  }

  private static UnseenMistake of(String set, String line) {
    String[] cells = line.split("\\|", 3);
    return new UnseenMistake(
        set, cells[0].strip(), Verdict.valueOf(cells[1].strip()), cells[2].strip());
  }

  private static String text(String file) throws IOException {
    try (InputStream in = UnseenMistake.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  Exercise exercise() {
    return Exercise.valueOf(name.substring(0, name.indexOf('/')).toUpperCase(Locale.ROOT));
  }

  /** Returns the name of its folder among the submissions. */
  String submission() {
    return set + "-" + name.replace('/', '-');
  }

  /** Writes the right solution with this mistake in it. */
  void handIn(Path submissions) throws IOException {
    String right = Files.readString(Examples.FOLDER.resolve("full-marks/DinosaurModel.java"));
    List<String> lines = text(set + "/" + name + ".java").lines().toList();
    String code =
        String.join("\n", lines.stream().filter(line -> !line.startsWith(GIVEN)).toList()) + "\n";
    String[] parts = (code + (code.contains(BESIDE) ? "" : BESIDE)).split(BESIDE, 2);
    String wrong = between(right, parts[0]);
    for (String given : lines.stream().filter(line -> line.startsWith(GIVEN)).toList()) {
      String[] change = given.substring(GIVEN.length()).split(" =>", 2);
      wrong = wrong.replace(change[0], change[1].strip());
    }
    int end = wrong.lastIndexOf('}');
    Path folder = Files.createDirectories(submissions.resolve(submission()));
    Files.writeString(
        folder.resolve("DinosaurModel.java"), wrong.substring(0, end) + parts[1] + "}\n");
  }

  /** Puts code in the place of what stands between the marks of the exercise. */
  private String between(String right, String code) {
    int start = 0;
    for (int i = 0; i <= exercise().ordinal(); i++) {
      start = right.indexOf(START, start) + START.length();
    }
    return right.substring(0, start) + code + right.substring(right.indexOf(END, start));
  }

  @Override
  public String toString() {
    return set + "/" + name;
  }
}
