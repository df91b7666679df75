package dinosaurus.harness.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a submission that two runs judged.
 *
 * @param name its name
 * @param old the earlier result
 * @param now the later one
 */
record Moved(String name, Result old, Result now) {

  /** So many tests of an exercise are named one by one. */
  private static final int FEW = 3;

  /** Tells whether anything about the verdict is different. */
  boolean isMoved() {
    return gain() != 0
        || !old.grade().outcome().equals(now.grade().outcome())
        || !tests().isEmpty();
  }

  int gain() {
    return now.grade().total() - old.grade().total();
  }

  /**
   * Returns the points of the tests that moved: {@code clip.above 6, was 0}; of an exercise of
   * which many moved, the sum.
   */
  private String tests() {
    Map<String, List<String>> moved = new LinkedHashMap<>();
    for (String id : ids()) {
      if (!Objects.equals(old.earned().get(id), now.earned().get(id))) {
        moved.computeIfAbsent(exercise(id), first -> new ArrayList<>()).add(id);
      }
    }
    return moved.values().stream().map(this::words).collect(Collectors.joining("; "));
  }

  /** Returns the ids of all tests; none if one of the reports can't be read. */
  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    if (!old.earned().isEmpty() && !now.earned().isEmpty()) {
      ids.addAll(now.earned().keySet());
      ids.addAll(old.earned().keySet());
    }
    return ids;
  }

  private String words(List<String> ids) {
    if (ids.size() > FEW) {
      return "%d tests of %s %d, was %d"
          .formatted(ids.size(), exercise(ids.get(0)), now.sum(ids), old.sum(ids));
    }
    return ids.stream()
        .map(id -> id + " " + now.points(id) + ", was " + old.points(id))
        .collect(Collectors.joining("; "));
  }

  private static String exercise(String id) {
    return id.substring(0, Math.max(0, id.indexOf('.')));
  }

  /** Returns the line: the points, the tests that moved, and the reasons in brackets. */
  String line() {
    StringBuilder line = new StringBuilder(name + ": " + now.brief() + ", was " + old.brief());
    String tests = tests();
    if (!tests.isEmpty()) {
      line.append(": ").append(tests);
    }
    List<String> reasons =
        old.isComplete() && now.isComplete()
            ? Reasons.of(old.basis(), now.basis())
            : List.of("to be graded again");
    line.append(" [");
    line.append(reasons.isEmpty() ? "on the same basis" : String.join(", ", reasons));
    return line.append(']').toString();
  }
}
