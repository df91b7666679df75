package dinosaurus.harness.heldout;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.Score;
import java.util.stream.Collectors;

/** Holds what became of a submission. */
record Trial(Review review, Score score) {

  static Trial of(Review review, CaseSet cases) {
    return new Trial(review, Grading.grade(review.submission(), cases));
  }

  boolean losesPoints() {
    return score.exercises().stream()
        .anyMatch(part -> part.exercise() == review.exercise() && part.earned() < part.possible());
  }

  /** Returns the mistakes named, by the exercise, such as "optimize: O03 O12; model: O12". */
  String named() {
    return score.exercises().stream()
        .filter(part -> !part.diagnosis().mistakes().isEmpty())
        .map(Trial::named)
        .collect(Collectors.joining("; "));
  }

  private static String named(ExerciseScore part) {
    return part.diagnosis().mistakes().stream()
        .map(KnownMistake::id)
        .collect(Collectors.joining(" ", part.exercise().folder() + ": ", ""));
  }

  /** Tells whether every suspicion falls on the exercise that is wrong, among others perhaps. */
  boolean suspectsTheRightExercise() {
    return score.exercises().stream()
        .map(ExerciseScore::diagnosis)
        .filter(Diagnosis.MayFollowFrom.class::isInstance)
        .map(Diagnosis.MayFollowFrom.class::cast)
        .allMatch(suspicion -> suspicion.earlier().contains(review.exercise()));
  }

  @Override
  public String toString() {
    return review.name();
  }
}
