package dinosaurus.harness.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds a range of ids that no user and no group has.
 *
 * @param first the lowest of them
 * @param count how many there are
 */
record FreeIds(int first, int count) {

  /**
   * Above what SSSD gives to the users of a directory, and below what systemd takes for itself; or,
   * in a container with the usual 65,536 ids, far above the users that it may have.
   */
  private static final List<FreeIds> CANDIDATES =
      List.of(new FreeIds(2_001_000_000, 146_000_000), new FreeIds(30_000, 30_000));

  private static final Pattern SPACES = Pattern.compile(" +");

  /** Returns the range whose ids exist here; nothing if there is none to spare. */
  static Optional<FreeIds> find() {
    try {
      return find(
          Files.readAllLines(Path.of("/proc/self/uid_map")),
          Files.readAllLines(Path.of("/proc/self/gid_map")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the range within both maps.
   *
   * @param users lines of the first id inside, the first outside, and their number
   * @param groups the same of the groups
   */
  static Optional<FreeIds> find(List<String> users, List<String> groups) {
    return CANDIDATES.stream()
        .filter(ids -> users.stream().anyMatch(ids::isWithin))
        .filter(ids -> groups.stream().anyMatch(ids::isWithin))
        .findFirst();
  }

  private boolean isWithin(String line) {
    String[] numbers = SPACES.split(line.strip());
    long start = Long.parseLong(numbers[0]);
    return first >= start && (long) first + count <= start + Long.parseLong(numbers[2]);
  }

  boolean contains(int id) {
    return id >= first && id - first < count;
  }
}
