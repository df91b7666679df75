package dinosaurus.rubric.grading;

import dinosaurus.assignment.StudentFrames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Remembers where in the student's code a call was, each time somebody looked. */
final class Whereabouts {

  /** The student's frames at each look, the outermost first. */
  private final List<List<StackTraceElement>> looks = new ArrayList<>();

  /** Adds a look at a thread; one that finds it outside the student's code counts for nothing. */
  void add(List<StackTraceElement> innermostFirst) {
    if (!innermostFirst.isEmpty()) {
      List<StackTraceElement> frames = new ArrayList<>(innermostFirst);
      Collections.reverse(frames);
      looks.add(frames);
    }
  }

  /**
   * Returns the line at each look, in the method that was at work: it is the innermost that all
   * looks found, called from one line.
   */
  List<String> lines() {
    int depth = 0;
    while (isOneLine(depth) && isOneMethod(depth + 1)) {
      depth++;
    }
    int found = depth;
    return looks.stream().map(frames -> StudentFrames.line(frames.get(found))).toList();
  }

  private boolean isOneMethod(int depth) {
    return looks.stream().allMatch(frames -> frames.size() > depth)
        && looks.stream().map(frames -> method(frames.get(depth))).distinct().count() == 1;
  }

  private boolean isOneLine(int depth) {
    return looks.stream().map(frames -> frames.get(depth).getLineNumber()).distinct().count() == 1;
  }

  private static String method(StackTraceElement frame) {
    return frame.getClassName() + "." + frame.getMethodName();
  }
}
