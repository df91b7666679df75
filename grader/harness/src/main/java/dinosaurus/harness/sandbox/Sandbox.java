package dinosaurus.harness.sandbox;

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

  /** Tells whether a process runs on the JDK that this one runs on. */
  default boolean sharesJdk() {
    return true;
  }

  /**
   * Returns the process that a chain of sandboxing ones ends with; only it uses the processor.
   *
   * @param process what {@link #prepare} prepared, started and at work
   * @param folder the folder that it was given
   */
  default ProcessHandle jvm(Process process, Path folder) {
    ProcessHandle outermost = process.toHandle();
    return outermost
        .descendants()
        .filter(one -> one.children().findAny().isEmpty())
        .findAny()
        .orElse(outermost);
  }

  /**
   * Returns the exit status of the JVM.
   *
   * @param status that of the process that was started
   */
  default int exitStatus(int status) {
    return status;
  }

  /**
   * Ends a process and what it started, at once.
   *
   * @param process what {@link #prepare} prepared, started
   * @param folder the folder that it was given
   */
  default void end(Process process, Path folder) {
    Launcher.kill(process);
  }
}
