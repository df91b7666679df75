package dinosaurus.grader.sandbox;

import java.nio.file.Path;

/** Keeps a process apart from the machine, as far as its kind can; SANDBOX.md says how far. */
public interface Sandbox {

  /** Returns what it is called. */
  String name();

  /**
   * Prepares a process, its environment cleared.
   *
   * @param jvm what to run
   * @param folder an empty folder that the process may write to, where it can't have one of its own
   * @return the process, not started yet
   */
  ProcessBuilder prepare(Jvm jvm, Path folder);

  /**
   * Returns the folder that a process may write to, as it sees it.
   *
   * @param folder the folder that {@link #prepare} was given
   */
  Path writable(Path folder);

  /** Tells whether a process can neither look into nor touch any other. */
  boolean hidesProcesses();
}
