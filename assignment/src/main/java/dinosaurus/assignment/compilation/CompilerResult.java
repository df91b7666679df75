package dinosaurus.assignment.compilation;

import java.util.List;
import java.util.Map;

/** Says what the compiler made of some sources. */
public sealed interface CompilerResult {

  /**
   * They compile.
   *
   * @param classes the class files, by the names of the classes: {@code dinosaurus/student/Helper}
   */
  record Compiled(Map<String, byte[]> classes) implements CompilerResult {}

  /**
   * They don't.
   *
   * @param problems why, the first 100, in the order of the compiler
   */
  record Rejected(List<Problem> problems) implements CompilerResult {}

  /**
   * They compile, but no object of the model's class can be made that could be called.
   *
   * @param problem why
   */
  record Unusable(Problem problem) implements CompilerResult {}

  /** The compiler failed; it isn't to be used again. */
  record GaveUp() implements CompilerResult {}

  /**
   * Holds one thing that is wrong with a source.
   *
   * @param file the path of the source, its parts separated by slashes; empty if it is none's alone
   * @param line the line, from 1; 0 if it is none's alone
   * @param code what is wrong, as the compiler calls it: {@code compiler.err.expected}
   * @param message the compiler's own words, which may take several lines
   */
  record Problem(String file, int line, String code, String message) {

    /** The code of a source that isn't in UTF-8. */
    public static final String ENCODING = "dinosaurus.encoding";

    /** The code of a class that can't be called. */
    static final String CLASS = "dinosaurus.class";
  }
}
