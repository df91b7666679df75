package dinosaurus.harness.storage;

import java.util.Optional;

/**
 * Holds what was found in a file.
 *
 * @param value what it says; nothing unless it is whole
 * @param condition the condition of the file
 */
public record Kept<T>(Optional<T> value, Condition condition) {

  static <T> Kept<T> whole(T value) {
    return new Kept<>(Optional.of(value), Condition.WHOLE);
  }

  static <T> Kept<T> unusable(Condition condition) {
    return new Kept<>(Optional.empty(), condition);
  }
}
