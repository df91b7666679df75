package dinosaurus.rubric.report.document;

import java.util.List;

/**
 * Names a line of a submission.
 *
 * @param file the name of the file: {@code DinosaurModel.java}
 * @param line the line, from 1
 * @param excerpt the line and those around it; empty if the text isn't known
 */
public record SourcePlace(String file, int line, List<Line> excerpt) {

  /** Copies the list, so that a place never changes. */
  public SourcePlace {
    excerpt = List.copyOf(excerpt);
  }

  /** Creates the place of a line whose text isn't known. */
  public SourcePlace(String file, int line) {
    this(file, line, List.of());
  }

  /**
   * Holds a line of a submission.
   *
   * @param number its number in the file, from 1
   * @param text what it says, bounded and fit to be shown, without the indentation of all
   */
  public record Line(int number, String text) {}
}
