package dinosaurus.rubric.grading;

/** Runs in a process that can be replaced by one that has seen nothing. */
public interface Restartable {

  /** Makes the calls from now on in a new process. */
  void restart();
}
