package dinosaurus.rubric;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** Knows what each graded test is worth, as {@code points.properties} says. */
final class Points {

  private static final String FILE = "points.properties";
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

  /** Returns the ids that the file has points for. */
  static Set<String> ids() {
    return POINTS.stringPropertyNames();
  }

  private static Properties load() {
    Properties points = new Properties();
    try (Reader reader =
        new InputStreamReader(Points.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      points.load(reader);
      return points;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
