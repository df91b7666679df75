package dinosaurus.console;

import dinosaurus.assignment.compilation.Compiler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * Checks again whenever the text of a file has changed.
 *
 * <p>The files are read several times a second, which works with any editor's way of saving and on
 * any file system; a change counts once it has stood for as long.
 */
final class Watch {

  private static final long MILLISECONDS = 150;

  /** Checks once. */
  @FunctionalInterface
  interface Checking {

    void run() throws IOException, InterruptedException;
  }

  /** Waits a while, and tells whether to go on. */
  @FunctionalInterface
  interface Pause {

    /** Waits for the usual time, for ever and ever. */
    Pause USUAL =
        () -> {
          Thread.sleep(MILLISECONDS);
          return true;
        };

    boolean pass() throws InterruptedException;
  }

  private final Project project;
  private final Checking checking;
  private final Pause pause;

  Watch(Project project, Checking checking, Pause pause) {
    this.project = project;
    this.checking = checking;
    this.pause = pause;
  }

  /** Checks, and again after each change, until the pause ends it. */
  void run() throws IOException, InterruptedException {
    Map<String, byte[]> checked = files();
    checking.run();
    Map<String, byte[]> seen = checked;
    while (pause.pass()) {
      Map<String, byte[]> now = files();
      if (now.containsKey(Compiler.MODEL) && isSame(now, seen) && !isSame(now, checked)) {
        checked = now;
        checking.run();
      }
      seen = now;
    }
  }

  /** Returns the files as they are now; none while an editor replaces one. */
  private Map<String, byte[]> files() {
    try {
      return project.read().files();
    } catch (IOException | RuntimeException unreadable) {
      return Map.of();
    }
  }

  private static boolean isSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
  }
}
