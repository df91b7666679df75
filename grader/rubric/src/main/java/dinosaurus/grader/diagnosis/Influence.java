package dinosaurus.grader.diagnosis;

import dinosaurus.fixtures.Exercise;
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
 * @param parts the parts of an answer that they can change, if the call returns
 */
record Influence(Set<String> parts) {

  private static final Set<String> PARAMETERS = Set.of("Wax", "Waa", "Wya", "b", "by");
  private static final Set<String> GRADIENTS = Set.of("dWax", "dWaa", "dWya", "db", "dby");
  private static final Set<String> NAMES = Set.of("names", "lastName");
  private static final Set<String> LOSSES = Set.of("losses");

  /** Returns the influence of some exercises on a later one. */
  static Influence of(Collection<Exercise> earlier, Exercise later) {
    return new Influence(
        earlier.stream()
            .flatMap(exercise -> parts(exercise, later))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<Set<String>> parts(Exercise earlier, Exercise later) {
    if (later == Exercise.OPTIMIZE) {
      return Stream.of(GRADIENTS, PARAMETERS);
    }
    return earlier == Exercise.SAMPLE ? Stream.of(NAMES) : Stream.of(PARAMETERS, LOSSES, NAMES);
  }

  /** Tells whether it can have changed everything that deviates. */
  boolean covers(Fingerprint deviation) {
    return !parts.isEmpty() && (Ending.of(deviation) || parts.containsAll(deviation.parts()));
  }

  /** Leaves out what it can have changed. */
  List<Observation> leaveOut(List<Observation> observations) {
    return parts.isEmpty()
        ? observations
        : observations.stream()
            .filter(observation -> !Ending.of(observation.deviation()))
            .map(this::without)
            .toList();
  }

  private Observation without(Observation observation) {
    return new Observation(
        observation.exercise(),
        without(observation.deviation()),
        observation.mistakes().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> without(entry.getValue()))));
  }

  private Fingerprint without(Fingerprint fingerprint) {
    return fingerprint.only(
        fingerprint.parts().stream()
            .filter(part -> !parts.contains(part))
            .collect(Collectors.toSet()));
  }
}
