package dinosaurus.console;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the names of exercises, and guesses which was meant. */
final class Exercises {

  private Exercises() {}

  /** Returns the exercise of a name in letters of any case. */
  static Optional<Exercise> named(String name) {
    return all().filter(one -> one.folder().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Returns the exercises of some names; all if there are none.
   *
   * @throws IllegalArgumentException if a name is none; the message says what may be meant
   */
  static Set<Exercise> of(List<String> names) {
    return names.isEmpty()
        ? EnumSet.allOf(Exercise.class)
        : names.stream()
            .map(name -> named(name).orElseThrow(() -> unknown(name)))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Exercise.class)));
  }

  private static IllegalArgumentException unknown(String name) {
    Comparator<Exercise> closest =
        Comparator.comparingInt(one -> EditDistance.between(name, one.folder()));
    return new IllegalArgumentException(
        "There is no exercise %s; did you mean %s? There are %s."
            .formatted(
                name,
                all().min(closest).orElseThrow().folder(),
                all().map(Exercise::folder).collect(Collectors.joining(", "))));
  }

  private static Stream<Exercise> all() {
    return Arrays.stream(Exercise.values());
  }
}
