package dinosaurus.grader.sandbox;

import java.nio.file.Path;
import java.util.List;

/** Says how compiling a submission ended. */
public sealed interface Compilation {

  /**
   * The submission compiles.
   *
   * @param classes the folder of its classes
   */
  record Compiled(Path classes) implements Compilation {}

  /**
   * The submission doesn't compile.
   *
   * @param messages why, a problem each, with the student's own file and line
   */
  record Rejected(List<String> messages) implements Compilation {

    /** Copies the list, so that it never changes. */
    public Rejected {
      messages = List.copyOf(messages);
    }
  }
}
