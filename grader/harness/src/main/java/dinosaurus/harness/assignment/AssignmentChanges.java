package dinosaurus.harness.assignment;

import dinosaurus.fixtures.Sha256;
import dinosaurus.fixtures.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds what an instructor's own file changes of the assignment.
 *
 * @param points what graded tests are worth, by their ids, where it is another number than the
 *     assignment's
 * @param hidden the ids of public cases that are hidden now
 * @param open the ids of hidden cases that are public now
 * @param secondsPerCall the processor time for a call that trains much, in seconds
 * @param dates what students are told of the time that they have, in sentences; decides no score
 */
public record AssignmentChanges(
    SortedMap<String, Integer> points,
    SortedSet<String> hidden,
    SortedSet<String> open,
    Optional<Integer> secondsPerCall,
    List<String> dates) {

  /** Changes nothing. */
  public static final AssignmentChanges NONE =
      new AssignmentChanges(
          Collections.emptySortedMap(),
          Collections.emptySortedSet(),
          Collections.emptySortedSet(),
          Optional.empty(),
          List.of());

  /** How many digits of a digest tell changes apart. */
  private static final int SHOWN = 12;

  /** Copies the collections, so that they never change. */
  public AssignmentChanges {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
    open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    dates = List.copyOf(dates);
  }

  /** Returns the same with other dates. */
  public AssignmentChanges telling(List<String> others) {
    return new AssignmentChanges(points, hidden, open, secondsPerCall, others);
  }

  /** Returns the version of the assignment, which names these changes if they decide scores. */
  public String version() {
    String version = AssignmentVersion.get();
    return decidesNothing() ? version : version + suffix();
  }

  /** Tells whether this build of the grader was made with these changes. */
  public boolean isBuiltIn() {
    return !decidesNothing() && AssignmentVersion.get().endsWith(suffix());
  }

  private boolean decidesNothing() {
    return points.isEmpty() && movesNothing() && secondsPerCall.isEmpty();
  }

  /** Tells whether every case is seen by whoever saw it before. */
  public boolean movesNothing() {
    return hidden.isEmpty() && open.isEmpty();
  }

  private String suffix() {
    String text = points + "\n" + hidden + "\n" + open + "\n" + secondsPerCall;
    String digest = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    return ", assignment " + digest.substring(0, SHOWN);
  }

  /**
   * Returns the new ids of the cases that are seen by others now, which tell by whom. Where there
   * is a case of that name, a number follows.
   *
   * @param ids the ids of all cases
   * @return them by the old ids
   */
  public SortedMap<String, String> moved(Collection<String> ids) {
    SortedMap<String, String> moved = new TreeMap<>();
    Set<String> taken = new TreeSet<>(ids);
    taken.removeAll(hidden);
    taken.removeAll(open);
    hidden.forEach(id -> moved.put(id, free(id, Visibility.HIDDEN, taken)));
    open.forEach(id -> moved.put(id, free(id, Visibility.PUBLIC, taken)));
    return moved;
  }

  private static String free(String id, Visibility visibility, Set<String> taken) {
    String plain = visibility.folder() + id.substring(id.indexOf('/'));
    String free = plain;
    for (int number = 2; !taken.add(free); number++) {
      free = plain + "-" + number;
    }
    return free;
  }
}
