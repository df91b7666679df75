package dinosaurus.harness.compilation;

import java.util.List;
import java.util.Map;

/** Says how compiling a submission ended. */
public sealed interface Compilation {

  /**
   * The submission compiles.
   *
   * @param classes the class files, by the names of the classes, with slashes
   */
  record Compiled(Map<String, byte[]> classes) implements Compilation {

    /** Copies the map, so that it never changes. */
    public Compiled {
      classes = Map.copyOf(classes);
    }
  }

  /**
   * The submission compiles, but its class can't be called.
   *
   * @param message why, with the student's own file and line
   */
  record Unusable(String message) implements Compilation {}

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
