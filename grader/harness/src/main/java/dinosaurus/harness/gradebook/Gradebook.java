package dinosaurus.harness.gradebook;

import dinosaurus.harness.policy.FinalGrade;
import java.util.List;

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
}
