package dinosaurus.harness.followthrough;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps the values that were asked for last: many submissions of a class make the same mistakes.
 * Several threads may share it.
 *
 * @param <V> what is kept
 */
final class Latest<V> {

  private final int most;
  private final Map<String, V> values = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Creates what keeps.
   *
   * @param most so many are kept
   */
  Latest(int most) {
    this.most = most;
  }

  /**
   * Returns a value, which is made if it isn't kept; two threads may make it at the same time, and
   * then both get one of the two.
   *
   * @param key tells it from others
   * @param maker makes it
   */
  V get(String key, Supplier<V> maker) {
    V kept = find(key);
    return kept == null ? keep(key, maker.get()) : kept;
  }

  private synchronized V find(String key) {
    return values.get(key);
  }

  private synchronized V keep(String key, V made) {
    V first = values.putIfAbsent(key, made);
    if (values.size() > most) {
      values.remove(values.keySet().iterator().next());
    }
    return first == null ? made : first;
  }
}
