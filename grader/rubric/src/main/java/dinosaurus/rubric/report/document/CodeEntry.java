package dinosaurus.rubric.report.document;

import java.util.List;

/**
 * Holds what a student wrote for one exercise.
 *
 * @param file the name of the file: {@code DinosaurModel.java}
 * @param lines the first lines between the marks START CODE HERE and END CODE HERE
 */
public record CodeEntry(String file, List<SourceLine> lines) {

  /** Copies the list, so that an entry never changes. */
  public CodeEntry {
    lines = List.copyOf(lines);
  }
}
