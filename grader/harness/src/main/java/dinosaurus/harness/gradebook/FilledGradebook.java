package dinosaurus.harness.gradebook;

import java.util.List;

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
