package dinosaurus.harness.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the processes of a user, as far as {@code /proc} shows them. */
final class UserProcesses {

  private final Pattern line;

  /**
   * Creates the search.
   *
   * @param user the id of the user
   */
  UserProcesses(int user) {
    line = Pattern.compile("Uid:.*\\b" + user + "\\b.*");
  }

  /** Tells whether there is one that could do anything yet. */
  boolean areAlive() {
    return find().findAny().isPresent();
  }

  /** Ends them one after the other. */
  void end() {
    find().forEach(ProcessHandle::destroyForcibly);
  }

  /** Finds the handles first, which stand for no later process of the same number. */
  private Stream<ProcessHandle> find() {
    return ProcessHandle.allProcesses().filter(this::isAlive);
  }

  private boolean isAlive(ProcessHandle process) {
    try {
      var lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
      return lines.stream().anyMatch(each -> line.matcher(each).matches())
          && lines.stream().noneMatch(each -> each.startsWith("State:\tZ"));
    } catch (IOException e) {
      return false; // It has ended meanwhile.
    }
  }
}
