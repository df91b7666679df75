package dinosaurus.worker;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.StudentFrames;

/**
 * Describes what the student's code threw, without trusting it.
 *
 * @param error the simple class name and the message, in one short line
 * @param location the line of the student's own files that threw it; empty if none
 */
record Failure(String error, String location) {

  private static final int LONGEST = 500;

  private static final StudentFrames FRAMES = StudentFrames.ofPackage(Assignment.PACKAGE);

  static Failure of(Throwable thrown) {
    String name = name(thrown.getClass());
    String message = message(thrown);
    return new Failure(clip(message.isEmpty() ? name : name + ": " + message), location(thrown));
  }

  /** Tells whether the student's code says that it isn't written yet. */
  static boolean isStub(Throwable thrown) {
    return FRAMES.isStub(thrown);
  }

  /** Cuts a text to a short line without control characters. */
  static String clip(String text) {
    if (text == null) {
      return "";
    }
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    String line = start.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]+", " ").strip();
    return start.length() < text.length() ? line + "..." : line;
  }

  /** Returns the name of a class, or of the one that it extends if it has none. */
  private static String name(Class<?> type) {
    String name = type.getSimpleName();
    return name.isEmpty() ? name(type.getSuperclass()) : name;
  }

  /** Asks for the message, which may be the student's own method. */
  private static String message(Throwable thrown) {
    try {
      return clip(thrown.getMessage());
    } catch (Throwable e) {
      return "";
    }
  }

  private static String location(Throwable thrown) {
    try {
      return FRAMES.blamed(thrown).map(StudentFrames::line).map(Failure::clip).orElse("");
    } catch (Throwable e) {
      return "";
    }
  }
}
