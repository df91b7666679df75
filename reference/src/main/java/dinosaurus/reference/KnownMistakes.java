package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Parts;
import dinosaurus.reference.misconceptions.Families;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks every misconception about every case that it may show in, once. */
final class KnownMistakes {

  private static final int PERTURBATIONS = 3;
  private static final int LONG_RUN = 100;

  private final Map<List<String>, Optional<Fingerprint>> asked = new ConcurrentHashMap<>();

  private KnownMistakes() {}

  /**
   * Returns the same cases with what the misconceptions answer: those listed, and those generated
   * that the public cases tell apart.
   */
  static CaseSet addTo(CaseSet cases) {
    KnownMistakes mistakes = new KnownMistakes();
    List<Misconception> listed = Misconceptions.all();
    List<Misconception> generated =
        new Distinction(cases, mistakes::deviation).among(listed, Families.all());
    List<Misconception> all = Stream.concat(listed.stream(), generated.stream()).toList();
    List<Case<?, ?>> answered =
        cases.all().parallelStream().<Case<?, ?>>map(one -> mistakes.addTo(one, all)).toList();
    return CaseSet.of(answered).withKnown(all.stream().map(KnownMistakes::described).toList());
  }

  private Case<?, ?> addTo(Case<?, ?> one, List<Misconception> misconceptions) {
    Map<String, Fingerprint> mistakes = new ConcurrentHashMap<>();
    misconceptions.parallelStream()
        .forEach(
            misconception ->
                deviation(misconception, one)
                    .ifPresent(found -> mistakes.put(misconception.id(), found)));
    return one.withMistakes(mistakes);
  }

  /** Returns how the answer deviates; nothing if the case can't show it or rounding decides it. */
  private Optional<Fingerprint> deviation(Misconception misconception, Case<?, ?> one) {
    List<String> key = List.of(misconception.id(), one.id());
    Optional<Fingerprint> before = asked.get(key);
    if (before != null) {
      return before;
    }
    Optional<Fingerprint> found =
        isTried(misconception, one) ? stable(misconception, one) : Optional.empty();
    asked.put(key, found);
    return found;
  }

  private static Optional<Fingerprint> stable(Misconception misconception, Case<?, ?> one) {
    Parts answer = Parts.of(one, misconception.model());
    Fingerprint fingerprint = answer.fingerprint();
    boolean stable =
        IntStream.range(0, perturbations(misconception, one))
            .mapToObj(seed -> Parts.of(one, perturbed(misconception, seed)))
            .allMatch(other -> other.fingerprint().matches(fingerprint));
    return stable ? Optional.of(one.deviation(answer)) : Optional.empty();
  }

  /**
   * Returns how often to perturb: of training, the listed mistakes say how long a run bears
   * rounding, and those generated change no parameter that a long run shows.
   */
  private static int perturbations(Misconception misconception, Case<?, ?> one) {
    boolean generated = KnownMistake.isGenerated(misconception.id());
    if (misconception.exercise() != Exercise.MODEL) {
      return generated ? 1 : PERTURBATIONS;
    }
    return generated && !isLong(one) ? 1 : 0;
  }

  private static boolean isLong(Case<?, ?> one) {
    return ((Call.Model) (Call<?>) one.call()).options().iterations() > LONG_RUN;
  }

  /** Perturbs what the mistake is made in, or in training what every step of it starts from. */
  private static CharacterModel perturbed(Misconception misconception, int seed) {
    return misconception.exercise() == Exercise.MODEL
        ? misconception.following(new PerturbedModel(new ReferenceModel(), seed))
        : new PerturbedModel(misconception.model(), seed);
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
