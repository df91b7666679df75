package dinosaurus.worker;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the line of the student's own files on which something was thrown. */
final class Location {

  private static final String STUDENT_PACKAGE = "dinosaurus.student.";

  private Location() {}

  /** Returns the line, such as {@code DinosaurModel.java:57}; empty if none is the student's. */
  static String of(Throwable thrown) {
    List<String> lines =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(STUDENT_PACKAGE))
            .filter(frame -> frame.getFileName() != null)
            .map(frame -> Failure.clip(frame.getFileName() + ":" + frame.getLineNumber()))
            .toList();
    if (lines.isEmpty()) {
      return "";
    }
    return thrown instanceof StackOverflowError ? recurring(lines) : lines.get(0);
  }

  /**
   * Returns the line that calls again; the innermost one is another from run to run, as chance has
   * it where the stack is full. Of several that call each other it is the first by name.
   */
  private static String recurring(List<String> lines) {
    Map<String, Long> counts =
        lines.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long most = Collections.max(counts.values());
    if (most == 1) {
      return lines.get(0);
    }
    return counts.keySet().stream()
        .filter(line -> 2 * counts.get(line) > most)
        .findFirst()
        .orElseThrow();
  }
}
