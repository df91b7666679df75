package dinosaurus.rubric.report.document;

import java.util.List;

/**
 * Names a line of a submission.
 *
 * @param file the name of the file: {@code DinosaurModel.java}
 * @param line the line, from 1
 * @param excerpt the line and those around it; empty if the text isn't known
 */
public record SourcePlace(String file, int line, List<SourceLine> excerpt) {

  /** Copies the list, so that a place never changes. */
  public SourcePlace {
    excerpt = List.copyOf(excerpt);
  }

  /** Creates the place of a line whose text isn't known. */
  public SourcePlace(String file, int line) {
    this(file, line, List.of());
  }
}
