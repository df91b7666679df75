package dinosaurus.rubric;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Knows what each graded test is worth, as {@code points.properties} says. */
final class Points {

  private static final String FILE = "points.properties";
  private static final int ALL = 100;
  private static final Lines POINTS = load();

  private Points() {}

  /**
   * Returns what a test is worth; positive.
   *
   * @throws IllegalStateException if the file doesn't say
   */
  static int of(String id) {
    return of(id, POINTS);
  }

  static int of(String id, Properties points) {
    String value = points.getProperty(id);
    if (value == null) {
      throw new IllegalStateException(
          FILE + " says nothing of " + id + "; add a line \"" + id + " = POINTS\".");
    }
    if (!value.matches("[1-9]\\d{0,3}")) {
      throw new IllegalStateException(
          FILE + " gives " + id + " \"" + value + "\"; write a whole number from 1 to 9999.");
    }
    return Integer.parseInt(value);
  }

  /**
   * Checks the points of all tests.
   *
   * @param tests the ids of the tests
   * @throws IllegalStateException if one has no points, a line is no test's, or the sum isn't 100
   */
  static void check(Properties points, Set<String> tests) {
    for (String id : new TreeSet<>(points.stringPropertyNames())) {
      if (!tests.contains(id)) {
        throw new IllegalStateException(
            FILE
                + " has a line of "
                + id
                + ", which is no graded test; "
                + instead(id, points, tests));
      }
    }
    int sum = tests.stream().sorted().mapToInt(id -> of(id, points)).sum();
    if (sum != ALL) {
      throw new IllegalStateException(
          FILE + " gives " + sum + " points in all; change them until they are " + ALL + ".");
    }
  }

  /** Names the one test of the same exercise that has no line, if there is one alone. */
  private static String instead(String id, Properties points, Set<String> tests) {
    String exercise = id.replaceFirst("\\..*", ".");
    List<String> missing =
        tests.stream()
            .filter(test -> test.startsWith(exercise) && !points.containsKey(test))
            .toList();
    return missing.size() == 1 ? "did you mean " + missing.get(0) + "?" : "take it out.";
  }

  /** Checks the points of the file itself. */
  static void check(Set<String> tests) {
    POINTS.requireOnce();
    check(POINTS, tests);
  }

  private static Lines load() {
    try (Reader reader =
        new InputStreamReader(Points.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      return Lines.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the lines of a file, and knows which of them came twice. */
  static final class Lines extends Properties {

    private static final long serialVersionUID = 1;

    private final TreeSet<String> twice = new TreeSet<>();

    static Lines read(Reader reader) throws IOException {
      Lines lines = new Lines();
      lines.load(reader);
      return lines;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        twice.add(key.toString());
      }
      return before;
    }

    /**
     * Checks that there is one line of each test at most.
     *
     * @throws IllegalStateException if there are two
     */
    void requireOnce() {
      if (!twice.isEmpty()) {
        throw new IllegalStateException(
            FILE + " has two lines of " + twice.first() + "; keep one of them.");
      }
    }
  }
}
