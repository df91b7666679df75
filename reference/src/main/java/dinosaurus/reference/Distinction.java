package dinosaurus.reference;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.Visibility;
import dinosaurus.reference.misconceptions.Misconception;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Tells misconceptions apart by what they answer to the public cases of their exercise.
 *
 * @param cases all cases
 * @param asking asks a misconception about a case: how its answer deviates; nothing if it isn't
 *     tried there
 */
record Distinction(
    CaseSet cases, BiFunction<Misconception, Case<?, ?>, Optional<Fingerprint>> asking) {

  /** Holds how the answers of a misconception deviate, in the order of the cases. */
  private record Answered(Misconception misconception, List<Optional<Fingerprint>> deviations) {

    /** Tells whether some answer is wrong, and in a way that few mistakes lead to. */
    boolean shows() {
      return deviations.stream()
          .flatMap(Optional::stream)
          .anyMatch(one -> !one.isEmpty() && one.isEvidence());
    }

    boolean isTriedOften() {
      return 2 * deviations.stream().filter(Optional::isPresent).count() >= deviations.size();
    }

    /** Tells whether no case on which both were tried tells them apart. */
    boolean isLike(Answered other) {
      if (misconception.exercise() != other.misconception.exercise()) {
        return false;
      }
      for (int i = 0; i < deviations.size(); i++) {
        Optional<Fingerprint> there = other.deviations.get(i);
        if (!deviations.get(i).map(one -> there.map(one::matches).orElse(true)).orElse(true)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns those candidates that answer wrong, and as neither the others nor one before. */
  List<Misconception> among(List<Misconception> others, List<Misconception> candidates) {
    List<Answered> apart = new ArrayList<>(others.parallelStream().map(this::answered).toList());
    List<Misconception> chosen = new ArrayList<>();
    for (Answered one : candidates.parallelStream().map(this::answered).toList()) {
      if (one.shows() && one.isTriedOften() && apart.stream().noneMatch(one::isLike)) {
        apart.add(one);
        chosen.add(one.misconception());
      }
    }
    return chosen;
  }

  private Answered answered(Misconception misconception) {
    return new Answered(
        misconception,
        cases.all().stream()
            .filter(one -> one.exercise() == misconception.exercise())
            .filter(one -> one.visibility() == Visibility.PUBLIC)
            .map(one -> asking.apply(misconception, one))
            .toList());
  }
}
