package dinosaurus.rubric;

import dinosaurus.rubric.score.Score;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Knows what each graded test is worth, as a file says. */
public final class Points {

  private static final String FILE = "points.properties";
  private static final int ALL = 100;

  /** What the assignment's own file says. */
  static final Points STANDARD = standard();

  private final String file;
  private final Lines lines;

  private Points(String file, Lines lines) {
    this.file = file;
    this.lines = lines;
  }

  /**
   * Reads a file.
   *
   * @param file what it is called in messages
   * @param text its text, a line {@code TEST = POINTS} for each test
   * @return the points, which aren't checked
   * @throws IllegalStateException if it isn't in such lines; the message is one line
   */
  static Points read(String file, String text) {
    Lines lines = new Lines();
    try {
      lines.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException(
          file + " has a line that can't be read; write TEST = POINTS.");
    }
    return new Points(file, lines);
  }

  /**
   * Returns what a test is worth; positive.
   *
   * @throws IllegalStateException if the file doesn't say
   */
  public int of(String id) {
    String value = lines.getProperty(id);
    if (value == null) {
      throw new IllegalStateException(
          file + " says nothing of " + id + "; add a line \"" + id + " = POINTS\".");
    }
    if (!value.matches("[1-9]\\d{0,3}")) {
      throw new IllegalStateException(
          file + " gives " + id + " \"" + value + "\"; write a whole number from 1 to 9999.");
    }
    return Integer.parseInt(value);
  }

  /**
   * Checks the points of all tests.
   *
   * @param tests the ids of the tests
   * @throws IllegalStateException if one has no points or two lines, a line is no test's, or the
   *     sum isn't 100; the message is one line
   */
  void check(Set<String> tests) {
    if (!lines.twice.isEmpty()) {
      throw new IllegalStateException(
          file + " has two lines of " + lines.twice.first() + "; keep one of them.");
    }
    for (String id : new TreeSet<>(lines.stringPropertyNames())) {
      if (!tests.contains(id)) {
        throw new IllegalStateException(
            file + " has a line of " + id + ", which is no graded test; " + instead(id, tests));
      }
    }
    int sum = tests.stream().sorted().mapToInt(this::of).sum();
    if (sum != ALL) {
      throw new IllegalStateException(
          file + " gives " + sum + " points in all; change them until they are " + ALL + ".");
    }
  }

  /** Names the one test of the same exercise that has no line, if there is one alone. */
  private String instead(String id, Set<String> tests) {
    String exercise = id.replaceFirst("\\..*", ".");
    List<String> missing =
        tests.stream()
            .filter(test -> test.startsWith(exercise) && !lines.containsKey(test))
            .toList();
    return missing.size() == 1 ? "did you mean " + missing.get(0) + "?" : "take it out.";
  }

  /** Returns the same verdicts at these points. */
  public Score weigh(Score score) {
    return score.worth(this::of);
  }

  /** Returns these points with some others, which aren't checked. */
  Points with(Map<String, Integer> others) {
    Points changed = read(file, text());
    others.forEach((id, points) -> changed.lines.setProperty(id, points.toString()));
    return changed;
  }

  /** Returns the lines of a file that says what these tests are worth. */
  public String text() {
    return new TreeSet<>(lines.stringPropertyNames())
        .stream()
            .map(id -> id + " = " + lines.getProperty(id) + "\n")
            .collect(Collectors.joining());
  }

  private static Points standard() {
    try (InputStream in = Points.class.getResourceAsStream(FILE)) {
      return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the lines of a file, and knows which of them came twice. */
  private static final class Lines extends Properties {

    private static final long serialVersionUID = 1;

    private final TreeSet<String> twice = new TreeSet<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        twice.add(key.toString());
      }
      return before;
    }
  }
}
