package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import java.util.List;
import java.util.Optional;

/** Stands for a file that a learning platform exported, and that takes grades. */
public interface Gradebook {

  /**
   * Puts grades into the file; every other cell stays as it is written there.
   *
   * @param grades the grades
   * @return the file filled in
   * @throws GradebookException if the file can't hold these grades
   */
  FilledGradebook fill(List<FinalGrade> grades) throws GradebookException;

  /**
   * Says what a gradebook doesn't tell by itself.
   *
   * @param idColumn the column that the submissions' ids stand in, or {@value BY_NAME} to go by
   *     names alone; nothing to go by the kind of the ids
   * @param points the points for everything right, where the gradebook says none
   * @param groups who is in which group of Canvas
   */
  public record Settings(Optional<String> idColumn, Optional<String> points, CanvasGroups groups) {

    /** Nothing is said. */
    public static final Settings NONE =
        new Settings(Optional.empty(), Optional.empty(), CanvasGroups.NONE);

    private static final String BY_NAME = "name";

    boolean isByName() {
      return idColumn.equals(Optional.of(BY_NAME));
    }

    /** Returns the column of the ids, if one is named. */
    Optional<String> namedColumn() {
      return idColumn.filter(column -> !isByName());
    }
  }

  /**
   * Holds a gradebook with the grades in it.
   *
   * @param text the file's text, for UTF-8
   * @param filled how many students it has the grades of
   * @param column what the column of the grades is called
   * @param complete whether every grade is in it
   * @param remarks what there is to tell about students, a line each
   */
  public record FilledGradebook(
      String text, int filled, String column, boolean complete, List<String> remarks) {

    /** Copies the list, so that it never changes. */
    public FilledGradebook {
      remarks = List.copyOf(remarks);
    }
  }

  /** Says in one line why grades can't be put into a file. */
  public static final class GradebookException extends Exception {

    private static final long serialVersionUID = 1;

    GradebookException(String message) {
      super(message);
    }
  }
}
