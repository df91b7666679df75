package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Parts;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Asks every misconception about every case that it may show in. */
final class KnownMistakes {

  private static final int PERTURBATIONS = 3;

  private KnownMistakes() {}

  /** Returns the same cases with what the misconceptions answer. */
  static CaseSet addTo(CaseSet cases) {
    List<Case<?, ?>> asked = cases.all().parallelStream().map(KnownMistakes::addTo).toList();
    return CaseSet.of(asked)
        .withKnown(Misconceptions.all().stream().map(KnownMistakes::described).toList());
  }

  private static Case<?, ?> addTo(Case<?, ?> one) {
    Map<String, Fingerprint> mistakes = new ConcurrentHashMap<>();
    Misconceptions.all().parallelStream()
        .filter(misconception -> isTried(misconception, one))
        .forEach(
            misconception ->
                deviation(misconception, one)
                    .ifPresent(found -> mistakes.put(misconception.id(), found)));
    return one.withMistakes(mistakes);
  }

  /** Returns how the answer deviates; nothing if rounding could change it. */
  private static Optional<Fingerprint> deviation(Misconception misconception, Case<?, ?> one) {
    Parts answer = Parts.of(one, misconception.model());
    boolean stable =
        misconception.exercise() == Exercise.MODEL
            || IntStream.range(0, PERTURBATIONS)
                .mapToObj(seed -> Parts.of(one, new PerturbedModel(misconception.model(), seed)))
                .allMatch(other -> other.fingerprint().matches(answer.fingerprint()));
    return stable ? Optional.of(one.deviation(answer)) : Optional.empty();
  }

  private static boolean isTried(Misconception misconception, Case<?, ?> one) {
    Exercise exercise = one.exercise();
    boolean shows =
        exercise == misconception.exercise()
            || exercise.prerequisites().contains(misconception.exercise());
    return shows
        && (!(one.call() instanceof Call.Model model)
            || model.options().iterations() <= misconception.mostIterations());
  }

  private static KnownMistake described(Misconception misconception) {
    return new KnownMistake(
        misconception.id(),
        misconception.exercise(),
        misconception.title(),
        misconception.hint(),
        misconception.section());
  }
}
