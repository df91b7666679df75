package dinosaurus.harness.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/**
 * Tells what became of a submission from one run to a later one.
 *
 * @param <T> what a run came to for a submission
 * @param kind what
 * @param submission its name
 * @param before what the earlier run came to; nothing if the submission is new
 * @param now what the later run came to; nothing if it is gone
 */
public record Change<T>(Kind kind, String submission, Optional<T> before, Optional<T> now) {

  /** The kinds, in the order in which they are told. */
  public enum Kind {
    /** It has fewer points. */
    LOST("lost points"),
    /** It has more points. */
    GAINED("gained points"),
    /** It has the same points, but isn't the same. */
    ELSE("same points, another outcome"),
    /** It wasn't there. */
    NEW("new"),
    /** It is no longer there. */
    GONE("no longer there");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Returns the kind in a few words. */
    public String words() {
      return words;
    }
  }

  /**
   * Compares two runs.
   *
   * @param before what the earlier one came to, by the submissions' names
   * @param now what the later one came to
   * @param points returns the points of a submission
   * @param same tells whether two results of the same points say the same
   * @return what changed: first who lost points, then who gained some, then the rest
   */
  public static <T> List<Change<T>> between(
      Map<String, T> before, Map<String, T> now, ToIntFunction<T> points, BiPredicate<T, T> same) {
    List<Change<T>> changes = new ArrayList<>();
    now.forEach(
        (name, later) -> {
          Optional<T> earlier = Optional.ofNullable(before.get(name));
          int gained = points.applyAsInt(later) - earlier.map(points::applyAsInt).orElse(0);
          if (earlier.isEmpty()) {
            changes.add(new Change<>(Kind.NEW, name, earlier, Optional.of(later)));
          } else if (gained != 0 || !same.test(earlier.get(), later)) {
            Kind kind = gained < 0 ? Kind.LOST : gained > 0 ? Kind.GAINED : Kind.ELSE;
            changes.add(new Change<>(kind, name, earlier, Optional.of(later)));
          }
        });
    before.forEach(
        (name, earlier) -> {
          if (!now.containsKey(name)) {
            changes.add(new Change<>(Kind.GONE, name, Optional.of(earlier), Optional.empty()));
          }
        });
    changes.sort(Comparator.comparing(Change::kind));
    return changes;
  }

  /** Returns what is known of it last. */
  public T latest() {
    return now.or(() -> before).orElseThrow();
  }
}
