package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.score.Diagnosis;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the conclusion from theories that explain the same observations equally well.
 *
 * @param theories the theories
 * @param observations what they explain
 */
record Conclusion(List<Theory> theories, List<Observation> observations) {

  /** Returns what all theories have to say to the student; silence if they don't agree. */
  Diagnosis diagnosis() {
    if (!isUnanimous()) {
      return new Diagnosis.Silent();
    }
    List<Diagnosis> parts =
        Stream.concat(
                causes(Theory::inherited).map(Diagnosis.FollowsFrom::new), causes(Theory::own))
            .toList();
    return parts.size() == 1 ? parts.get(0) : new Diagnosis.Combined(parts);
  }

  /** Tells whether there is one theory, or several with the same hints, all different. */
  private boolean isUnanimous() {
    return theories.size() == 1
        || theories.stream().map(Conclusion::hints).distinct().count() == 1
            && theories.stream().allMatch(theory -> hints(theory).size() == theory.own().size());
  }

  private static Set<String> hints(Theory theory) {
    return theory.own().stream().map(KnownMistake::hint).collect(Collectors.toSet());
  }

  /** Returns the mistakes that show; those that theories have in each other's place together. */
  private Stream<Diagnosis.Cause> causes(Function<Theory, List<KnownMistake>> mistakes) {
    return theories.stream()
        .flatMap(theory -> mistakes.apply(theory).stream())
        .distinct()
        .filter(this::hasEffect)
        .sorted(Comparator.comparing(KnownMistake::id))
        .collect(
            Collectors.groupingBy(
                theories.size() == 1 ? KnownMistake::id : KnownMistake::hint,
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(Diagnosis.Cause::of);
  }

  private boolean hasEffect(KnownMistake mistake) {
    return observations.stream().anyMatch(one -> one.isChangedBy(mistake));
  }
}
