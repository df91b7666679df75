package dinosaurus.harness.catalogue;

import dinosaurus.fixtures.KnownMistake;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.ExerciseScore;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Score;
import java.util.List;

/** Holds what became of a misconception. */
record Trial(Misconception misconception, Score score) {

  boolean isCaught() {
    return exercise().earned() < exercise().possible();
  }

  /** Returns what it costs in its exercise. */
  PointsTable.Row points() {
    List<GradedResult> lost =
        exercise().results().stream().filter(result -> !result.outcome().earnsPoints()).toList();
    return new PointsTable.Row(
        misconception.toString(),
        misconception.exercise(),
        lost.stream().mapToInt(GradedResult::points).sum(),
        lost.stream().map(GradedResult::id).toList());
  }

  boolean isNamed() {
    return exercise().diagnosis() instanceof Diagnosis.Cause cause
        && cause.mistakes().stream().anyMatch(this::isTheOne);
  }

  /** Tells whether a hint of any exercise points at another mistake. */
  boolean isNamedWrongly() {
    return score.exercises().stream()
        .map(part -> part.diagnosis().mistakes())
        .anyMatch(named -> !named.isEmpty() && named.stream().noneMatch(this::isTheOne));
  }

  boolean isSilent() {
    return exercise().diagnosis().feedback().isEmpty();
  }

  /** Returns the graded tests of other exercises that lose their points. */
  List<GradedResult> lostElsewhere() {
    return score.results().stream()
        .filter(result -> result.exercise() != misconception.exercise())
        .filter(result -> !result.outcome().earnsPoints())
        .toList();
  }

  private boolean isTheOne(KnownMistake mistake) {
    return mistake.id().equals(misconception.id());
  }

  private ExerciseScore exercise() {
    return score.exercises().stream()
        .filter(part -> part.exercise() == misconception.exercise())
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return misconception.toString();
  }
}
