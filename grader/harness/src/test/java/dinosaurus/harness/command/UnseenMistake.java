package dinosaurus.harness.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dinosaurus.assignment.Exercise;
import dinosaurus.harness.MistakenSolution;
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
 * <p>Its file holds what a {@link MistakenSolution} takes.
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
    Path folder = Files.createDirectories(submissions.resolve(submission()));
    Files.writeString(
        folder.resolve("DinosaurModel.java"),
        MistakenSolution.of(exercise(), text(set + "/" + name + ".java")));
  }

  @Override
  public String toString() {
    return set + "/" + name;
  }
}
