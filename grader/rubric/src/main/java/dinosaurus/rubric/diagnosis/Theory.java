package dinosaurus.rubric.diagnosis;

import dinosaurus.fixtures.Fingerprint;
import dinosaurus.fixtures.KnownMistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Supposes that a submission makes certain mistakes.
 *
 * @param inherited mistakes that it makes in earlier exercises
 * @param own mistakes in the exercise that was observed
 */
record Theory(List<KnownMistake> inherited, List<KnownMistake> own) {

  /**
   * Tells whether the mistakes explain everything that was observed, and nothing explains it
   * without one of the exercise's own.
   */
  boolean explains(List<Observation> observations) {
    if (!agrees(observations)) {
      return false;
    }
    List<Prediction> predictions = predictions(observations).toList();
    return own.isEmpty()
        ? inherited.stream().anyMatch(mistake -> shows(mistake, predictions))
        : own.stream().allMatch(mistake -> shows(mistake, predictions));
  }

  /** Tells whether the mistakes may give all answers to the cases that they were tried on. */
  boolean agrees(List<Observation> observations) {
    return predictions(observations).allMatch(Prediction::agrees);
  }

  /**
   * Tells whether the mistakes explain what was observed but for what they change together, and
   * each shows where the others change nothing.
   */
  boolean explainsBesideOverlaps(List<Observation> observations) {
    List<Prediction> predictions =
        predictions(observations).map(Prediction::withoutOverlaps).toList();
    return predictions.stream().allMatch(Prediction::agrees)
        && mistakes().stream().allMatch(mistake -> shows(mistake, predictions));
  }

  private Stream<Prediction> predictions(List<Observation> observations) {
    return observations.stream().map(this::prediction).flatMap(Optional::stream);
  }

  /** Tells whether some answer deviates as only this mistake does. */
  private boolean shows(KnownMistake mistake, List<Prediction> predictions) {
    int position = mistakes().indexOf(mistake);
    return predictions.stream().anyMatch(prediction -> prediction.shows(position));
  }

  /** Returns what the mistakes predict; nothing if one of them wasn't tried on the case. */
  private Optional<Prediction> prediction(Observation observation) {
    List<Fingerprint> predicted =
        mistakes().stream().map(observation::of).flatMap(Optional::stream).toList();
    return predicted.size() < inherited.size() + own.size()
        ? Optional.empty()
        : Optional.of(new Prediction(observation.deviation(), predicted, inherited.size()));
  }

  /** Returns all mistakes, the inherited ones first. */
  List<KnownMistake> mistakes() {
    return Stream.concat(inherited.stream(), own.stream()).toList();
  }
}
