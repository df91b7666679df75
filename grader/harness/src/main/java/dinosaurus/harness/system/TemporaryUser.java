package dinosaurus.harness.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A user of its own for one process, where the grader is root: no other process may signal, trace
 * or read that one, and all that it leaves is known by its owner.
 *
 * @param id the number of the user, and of the user's only group
 */
public record TemporaryUser(int id) {

  private static final Optional<FreeIds> IDS = isRoot() ? FreeIds.find() : Optional.empty();

  /** Where they begin is chance, so that no other grader takes the same. */
  private static final AtomicInteger NEXT = new AtomicInteger(new SecureRandom().nextInt());

  private static final Optional<Path> SETPRIV =
      Stream.of(Path.of("/usr/bin/setpriv"), Path.of("/bin/setpriv"))
          .filter(Files::isExecutable)
          .findFirst();

  /** Tells whether there can be any: this process is root, and the system has ids to spare. */
  public static boolean areAvailable() {
    return IDS.isPresent() && SETPRIV.isPresent();
  }

  /** Tells whether this process is root. */
  public static boolean isRoot() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns one that no process has. */
  public static TemporaryUser create() {
    FreeIds ids = IDS.orElseThrow();
    while (true) {
      int id = ids.first() + Math.floorMod(NEXT.getAndIncrement(), ids.count());
      TemporaryUser user = new TemporaryUser(id);
      if (user.processes().findAny().isEmpty()) {
        return user;
      }
    }
  }

  /** Returns the one that a folder was given to; nothing if it is anybody else's. */
  static Optional<TemporaryUser> ownerOf(Path folder) {
    try {
      return IDS.isEmpty()
          ? Optional.empty()
          : Optional.of((int) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS))
              .filter(IDS.get()::contains)
              .map(TemporaryUser::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Gives it a folder.
   *
   * @param folder a folder that only root can put something else in the place of
   * @throws IOException if the system doesn't let this process do so
   */
  public void give(Path folder) throws IOException {
    Files.setAttribute(folder, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
    Files.setAttribute(folder, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns what to write before a command that it is to run, with no right besides. */
  public List<String> launcher() {
    return List.of(
        SETPRIV.orElseThrow().toString(),
        "--reuid=" + id,
        "--regid=" + id,
        "--clear-groups",
        "--no-new-privs",
        "--inh-caps=-all",
        "--bounding-set=-all",
        "--pdeathsig=KILL",
        "--");
  }

  /**
   * Returns its processes that could do anything yet, as far as {@code /proc} shows them: the
   * handles are found first, which stand for no later process of the same number.
   */
  Stream<ProcessHandle> processes() {
    Pattern line = Pattern.compile("Uid:.*\\b" + id + "\\b.*");
    return ProcessHandle.allProcesses().filter(process -> isAlive(process, line));
  }

  private static boolean isAlive(ProcessHandle process, Pattern line) {
    try {
      var lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
      return lines.stream().anyMatch(each -> line.matcher(each).matches())
          && lines.stream().noneMatch(each -> each.startsWith("State:\tZ"));
    } catch (IOException e) {
      return false; // It has ended meanwhile.
    }
  }
}
