package dinosaurus.worker.javac;

import java.util.List;
import java.util.Map;

/** Says what the compiler made of some sources. */
public sealed interface Result {

  /**
   * They compile.
   *
   * @param classes the class files, by the names of the classes: {@code dinosaurus/student/Helper}
   */
  record Compiled(Map<String, byte[]> classes) implements Result {}

  /**
   * They don't.
   *
   * @param problems why, the first 100, in the order of the compiler
   */
  record Rejected(List<Problem> problems) implements Result {}

  /** The compiler failed; it isn't to be used again. */
  record GaveUp() implements Result {}
}
