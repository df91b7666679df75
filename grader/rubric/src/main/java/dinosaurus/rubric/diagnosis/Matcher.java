package dinosaurus.rubric.diagnosis;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.score.Dependence;
import dinosaurus.rubric.score.Diagnosis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the known mistakes that give exactly the answers of a submission.
 *
 * <p>A mistake is named only if it agrees with every case it was tried on, and no other with
 * another hint does so as well. If there is none, only the ordinary cases count.
 */
public final class Matcher {

  private final List<KnownMistake> known;
  private final List<Observation> observations;
  private final Map<Exercise, Diagnosis> diagnoses = new EnumMap<>(Exercise.class);

  private Matcher(List<KnownMistake> known, List<Observation> observations) {
    this.known = known;
    this.observations = observations;
  }

  /**
   * Diagnoses a submission.
   *
   * @param known the mistakes known of all exercises
   * @param observations what was observed, in any order
   * @return the diagnosis of every exercise
   */
  public static Map<Exercise, Diagnosis> diagnose(
      List<KnownMistake> known, List<Observation> observations) {
    Matcher matcher = new Matcher(known, observations);
    for (Exercise exercise : Exercise.values()) {
      matcher.diagnoses.put(exercise, matcher.diagnosis(exercise));
    }
    return Map.copyOf(matcher.diagnoses);
  }

  private Diagnosis diagnosis(Exercise exercise) {
    List<Observation> seen = of(exercise);
    if (seen.stream().noneMatch(Observation::deviates)) {
      return new Diagnosis.Silent();
    }
    List<Exercise> open =
        wrong(exercise).stream()
            .filter(earlier -> isUnexplained(earlier) || isUntried(earlier, seen))
            .toList();
    List<Observation> considered = new Influence(open, exercise).leaveOut(seen);
    List<List<KnownMistake>> inherited = inherited(exercise, seen);
    List<Observation> ordinary = considered.stream().filter(Observation::ordinary).toList();
    Diagnosis found = conclusion(exercise, inherited, considered);
    if (found instanceof Diagnosis.Silent && ordinary.size() < considered.size()) {
      found = conclusion(exercise, inherited, ordinary);
    }
    return found instanceof Diagnosis.Silent ? suspicion(exercise, seen) : found;
  }

  private Diagnosis conclusion(
      Exercise exercise, List<List<KnownMistake>> inherited, List<Observation> considered) {
    List<Theory> theories = new Search(own(exercise), inherited, considered).simplest();
    return new Conclusion(theories, considered).diagnosis();
  }

  private List<Observation> of(Exercise exercise) {
    return observations.stream().filter(observation -> observation.exercise() == exercise).toList();
  }

  private List<KnownMistake> own(Exercise exercise) {
    return known.stream().filter(mistake -> mistake.exercise() == exercise).toList();
  }

  /** Returns the earlier exercises that have wrong answers which may show in those of another. */
  private List<Exercise> wrong(Exercise exercise) {
    List<Exercise> wrong =
        exercise.prerequisites().stream()
            .filter(earlier -> of(earlier).stream().anyMatch(Observation::deviates))
            .toList();
    return wrong.stream().filter(earlier -> Dependence.mayShow(earlier, exercise, wrong)).toList();
  }

  private boolean isUnexplained(Exercise exercise) {
    return causes(diagnoses.get(exercise)).findAny().isEmpty();
  }

  /** Tells whether an earlier exercise has a cause of which no answer to a later one is known. */
  private boolean isUntried(Exercise earlier, List<Observation> later) {
    return causes(diagnoses.get(earlier)).anyMatch(cause -> !isTried(cause, later));
  }

  private static boolean isTried(Diagnosis cause, List<Observation> seen) {
    return cause.mistakes().stream()
        .allMatch(mistake -> seen.stream().anyMatch(one -> one.of(mistake).isPresent()));
  }

  private List<List<KnownMistake>> inherited(Exercise exercise, List<Observation> seen) {
    return exercise.prerequisites().stream()
        .map(diagnoses::get)
        .flatMap(Matcher::causes)
        .distinct()
        .filter(cause -> isTried(cause, seen))
        .map(Diagnosis::mistakes)
        .toList();
  }

  /** Suspects the earlier exercises that have mistakes, where nothing speaks against it. */
  private Diagnosis suspicion(Exercise exercise, List<Observation> seen) {
    List<Exercise> mistaken = wrong(exercise);
    Set<Exercise> suspects = new TreeSet<>();
    for (Observation one : seen) {
      List<Exercise> earlier = mistaken.stream().filter(wrong -> mayExplain(wrong, one)).toList();
      if (one.deviates() && !new Influence(earlier, exercise).covers(one.deviation())) {
        return new Diagnosis.Silent();
      }
      suspects.addAll(one.deviates() ? earlier : List.of());
    }
    suspects.removeIf(suspect -> diagnoses.get(suspect) instanceof Diagnosis.FollowsFrom);
    return new Diagnosis.MayFollowFrom(List.copyOf(suspects));
  }

  /** Tells whether the mistakes in an earlier exercise may show in an answer. */
  private boolean mayExplain(Exercise earlier, Observation observation) {
    return isUnexplained(earlier)
        || causes(diagnoses.get(earlier))
            .flatMap(cause -> cause.mistakes().stream())
            .map(observation::of)
            .anyMatch(tried -> tried.isEmpty() || !tried.get().isEmpty());
  }

  private static Stream<Diagnosis> causes(Diagnosis diagnosis) {
    if (diagnosis instanceof Diagnosis.Combined combined) {
      return combined.parts().stream().flatMap(Matcher::causes);
    }
    if (diagnosis instanceof Diagnosis.FollowsFrom follows) {
      return Stream.of(follows.cause());
    }
    return diagnosis instanceof Diagnosis.Cause ? Stream.of(diagnosis) : Stream.empty();
  }
}
