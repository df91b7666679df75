package dinosaurus.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the student's own lines in a stack trace.
 *
 * @param isStudents tells the names of the student's classes from others
 */
public record StudentFrames(Predicate<String> isStudents) {

  /**
   * Creates what finds the lines of the classes of a package, such as {@code dinosaurus.student}.
   */
  public static StudentFrames ofPackage(String name) {
    return new StudentFrames(type -> type.startsWith(name + "."));
  }

  /** Returns the student's frames of a trace, the innermost first. */
  public List<StackTraceElement> in(StackTraceElement[] trace) {
    return Arrays.stream(trace).filter(frame -> isStudents.test(frame.getClassName())).toList();
  }

  /**
   * Returns the frame to blame for what was thrown: the innermost of the student's, or of an
   * endless recursion the one that calls again.
   *
   * @return nothing if no line of the student's file is known
   */
  public Optional<StackTraceElement> blamed(Throwable thrown) {
    List<StackTraceElement> frames =
        in(thrown.getStackTrace()).stream().filter(frame -> frame.getFileName() != null).toList();
    return thrown instanceof StackOverflowError ? recurring(frames) : frames.stream().findFirst();
  }

  /**
   * Tells whether the student's own line says that something isn't written yet, as stubs of editors
   * do: {@code throw new UnsupportedOperationException("Not supported yet.")}.
   */
  public boolean isStub(Throwable thrown) {
    return thrown.getClass() == UnsupportedOperationException.class
        && Arrays.stream(thrown.getStackTrace())
            .limit(1)
            .anyMatch(frame -> isStudents.test(frame.getClassName()));
  }

  /** Names a line, such as {@code DinosaurModel.java:57}. */
  public static String line(StackTraceElement frame) {
    return frame.getFileName() + ":" + frame.getLineNumber();
  }

  /**
   * Returns the frame that calls again; the innermost one is another from run to run, as chance has
   * it where the stack is full. Of several that call each other it is the first by its line's name.
   */
  private static Optional<StackTraceElement> recurring(List<StackTraceElement> frames) {
    TreeMap<String, List<StackTraceElement>> byLine =
        frames.stream()
            .collect(Collectors.groupingBy(StudentFrames::line, TreeMap::new, Collectors.toList()));
    int most = byLine.values().stream().mapToInt(List::size).max().orElse(0);
    return most <= 1
        ? frames.stream().findFirst()
        : byLine.values().stream()
            .filter(same -> 2 * same.size() > most)
            .findFirst()
            .map(same -> same.get(0));
  }
}
