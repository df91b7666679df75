package dinosaurus.rubric;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Knows what each graded test is worth, as {@code points.properties} says. */
final class Points {

  private static final String FILE = "points.properties";
  private static final int ALL = 100;
  private static final Properties POINTS = load();

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
            FILE + " has a line of " + id + ", which is no graded test; take it out.");
      }
    }
    int sum = tests.stream().sorted().mapToInt(id -> of(id, points)).sum();
    if (sum != ALL) {
      throw new IllegalStateException(
          FILE + " gives " + sum + " points in all; change them until they are " + ALL + ".");
    }
  }

  /** Checks the points of the file itself. */
  static void check(Set<String> tests) {
    check(POINTS, tests);
  }

  private static Properties load() {
    try (Reader reader =
        new InputStreamReader(Points.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      Properties points = new Properties();
      points.load(reader);
      return points;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
