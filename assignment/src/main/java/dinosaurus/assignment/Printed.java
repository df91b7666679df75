package dinosaurus.assignment;

import java.util.List;

/**
 * Holds what a call printed.
 *
 * @param lines the first lines, at most {@link #MOST}
 * @param count how many there were in all
 */
public record Printed(List<String> lines, int count) {

  /** So many lines are kept. */
  public static final int MOST = 20;

  /** Nothing was printed. */
  public static final Printed NOTHING = new Printed(List.of(), 0);

  /**
   * Copies the list, so that this never changes.
   *
   * @throws IllegalArgumentException if there are more lines than are kept or were printed
   */
  public Printed {
    lines = List.copyOf(lines);
    if (lines.size() > MOST || lines.size() > count) {
      throw new IllegalArgumentException("There are " + lines.size() + " lines of " + count + ".");
    }
  }
}
