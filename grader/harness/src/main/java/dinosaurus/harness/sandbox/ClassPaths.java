package dinosaurus.harness.sandbox;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.compilation.Libraries;
import dinosaurus.worker.Worker;
import java.nio.file.Path;
import java.util.List;

/** Finds the class paths of the processes from where this process has its own classes. */
public final class ClassPaths {

  private ClassPaths() {}

  /**
   * Returns what our processes beside a submission have: the worker first, the assignment, the
   * toolkit and EJML.
   */
  public static List<Path> worker() {
    return Libraries.before(Worker.class, Call.class);
  }
}
