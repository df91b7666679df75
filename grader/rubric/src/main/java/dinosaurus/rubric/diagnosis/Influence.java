package dinosaurus.rubric.diagnosis;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Fingerprint;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what mistakes in earlier exercises can change in the answers of an exercise.
 *
 * @param earlier the earlier exercises
 * @param later the exercise
 */
record Influence(Collection<Exercise> earlier, Exercise later) {

  private static final Set<String> PARAMETERS = Set.of("Wax", "Waa", "Wya", "b", "by");
  private static final Set<String> GRADIENTS = Set.of("dWax", "dWaa", "dWya", "db", "dby");
  private static final Set<String> NAMES = Set.of("names", "lastName");
  private static final Set<String> LOSSES = Set.of("losses");

  /** Tells whether it can have changed everything that deviates. */
  boolean covers(Fingerprint deviation) {
    return !earlier.isEmpty()
        && (Prediction.endsCall(deviation) || parts(deviation).containsAll(deviation.parts()));
  }

  /** Leaves out what it can have changed. */
  List<Observation> leaveOut(List<Observation> observations) {
    return earlier.isEmpty()
        ? observations
        : observations.stream()
            .filter(observation -> !Prediction.endsCall(observation.deviation()))
            .map(this::without)
            .toList();
  }

  private Observation without(Observation observation) {
    Set<String> parts = parts(observation.deviation());
    return new Observation(
        observation.exercise(),
        observation.deviation().without(parts),
        observation.mistakes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().without(parts))),
        observation.ordinary());
  }

  /** Returns the parts of an answer that it can have changed, if the call returned. */
  private Set<String> parts(Fingerprint deviation) {
    return earlier.stream()
        .flatMap(exercise -> parts(exercise, deviation))
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Set<String>> parts(Exercise exercise, Fingerprint deviation) {
    if (later == Exercise.OPTIMIZE) {
      boolean clipped = deviation.parts().stream().anyMatch(GRADIENTS::contains);
      return clipped ? Stream.of(GRADIENTS, PARAMETERS) : Stream.of();
    }
    return exercise == Exercise.SAMPLE ? Stream.of(NAMES) : Stream.of(PARAMETERS, LOSSES, NAMES);
  }
}
