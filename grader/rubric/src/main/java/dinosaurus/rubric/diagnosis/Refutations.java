package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.KnownMistake;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows which observations refute a mistake, whatever other mistakes come with it.
 *
 * <p>A call that returned refutes a mistake that changes a part otherwise than it came, or ends the
 * call. Of a call that didn't return nothing is said here: another mistake may have ended it.
 */
final class Refutations {

  private final List<Observation> observations;
  private final Map<KnownMistake, Trial> trials = new HashMap<>();

  /**
   * Says what became of a mistake.
   *
   * @param tried the positions of the observations that it was tried on
   * @param refuted the positions of those among them that refute it
   */
  private record Trial(BitSet tried, BitSet refuted) {}

  /**
   * Creates what knows.
   *
   * @param observations the observations
   */
  Refutations(List<Observation> observations) {
    this.observations = observations;
  }

  /** Tells whether an observation that all of some mistakes were tried on refutes one of them. */
  boolean refute(List<KnownMistake> mistakes) {
    BitSet judging = new BitSet();
    judging.set(0, observations.size());
    mistakes.forEach(mistake -> judging.and(trial(mistake).tried));
    return mistakes.stream().anyMatch(mistake -> trial(mistake).refuted.intersects(judging));
  }

  private Trial trial(KnownMistake mistake) {
    return trials.computeIfAbsent(mistake, this::tried);
  }

  private Trial tried(KnownMistake mistake) {
    Trial trial = new Trial(new BitSet(), new BitSet());
    for (int i = 0; i < observations.size(); i++) {
      Observation observation = observations.get(i);
      boolean tried = observation.of(mistake).isPresent();
      trial.tried.set(i, tried);
      trial.refuted.set(i, tried && refutes(observation, mistake));
    }
    return trial;
  }

  private static boolean refutes(Observation observation, KnownMistake mistake) {
    return !Prediction.endsCall(observation.deviation())
        && !observation.deviation().contains(observation.of(mistake).orElseThrow());
  }
}
