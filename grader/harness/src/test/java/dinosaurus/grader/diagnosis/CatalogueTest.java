package dinosaurus.grader.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.Visibility;
import dinosaurus.grader.grading.Grading;
import dinosaurus.grader.score.Diagnosis;
import dinosaurus.grader.score.ExerciseScore;
import dinosaurus.grader.score.Score;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the misconceptions in the catalogue")
class CatalogueTest {

  private static final FixtureSet CASES = FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN);

  /** Runs that are longer tell nothing about mistakes in earlier exercises. */
  private static final int SHORT_RUN = 300;

  private static final double NAMED = 0.95;

  /** Holds what became of a misconception. */
  private record Trial(Misconception misconception, Score score) {

    boolean isCaught() {
      return exercise().earned() < exercise().possible();
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

    private boolean isTheOne(KnownMistake mistake) {
      return mistake.id().equals(misconception.id());
    }

    private ExerciseScore exercise() {
      return score.exercises().stream()
          .filter(part -> part.exercise() == misconception.exercise())
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  @DisplayName("all lose points, at least 95 in 100 are named, and none is named wrongly")
  void table() {
    List<Trial> trials =
        Misconceptions.all().parallelStream()
            .map(one -> new Trial(one, Grading.grade(one.model(), cases(one.exercise()))))
            .toList();
    assertTrue(
        trials.stream().allMatch(Trial::isCaught)
            && trials.stream().noneMatch(Trial::isNamedWrongly)
            && trials.stream().filter(Trial::isNamed).count() >= NAMED * trials.size(),
        () -> table(trials));
  }

  @Test
  @DisplayName("none is seen in the reference, which loses no point")
  void reference() {
    Score score = Grading.grade(new ReferenceModel(), CASES);
    assertEquals(score.possible(), score.earned());
    assertEquals(Set.of(new Diagnosis.Silent()), Set.copyOf(score.diagnoses().values()));
  }

  /** Returns the cases of an exercise and of those that call it. */
  private static FixtureSet cases(Exercise mistaken) {
    return FixtureSet.of(
            CASES.all().stream()
                .filter(
                    one ->
                        one.exercise() == mistaken
                            || one.exercise().prerequisites().contains(mistaken)
                                && !(one instanceof ModelFixture run
                                    && run.options().iterations() >= SHORT_RUN))
                .toList())
        .withKnown(CASES.known());
  }

  private static String table(List<Trial> trials) {
    return Arrays.stream(Exercise.values())
        .map(exercise -> row(exercise, of(exercise, trials)))
        .collect(
            Collectors.joining(
                "\n", "exercise: misconceptions, caught, named, named wrongly, silent\n", "\n"));
  }

  private static List<Trial> of(Exercise exercise, List<Trial> trials) {
    return trials.stream().filter(trial -> trial.misconception().exercise() == exercise).toList();
  }

  private static String row(Exercise exercise, List<Trial> trials) {
    List<String> unnamed =
        trials.stream()
            .filter(trial -> !trial.isNamed() || trial.isNamedWrongly())
            .map(trial -> trial.misconception().id() + " " + trial.exercise().diagnosis())
            .toList();
    return exercise.folder()
        + ": "
        + trials.size()
        + ", "
        + trials.stream().filter(Trial::isCaught).count()
        + ", "
        + trials.stream().filter(Trial::isNamed).count()
        + ", "
        + trials.stream().filter(Trial::isNamedWrongly).count()
        + ", "
        + trials.stream().filter(trial -> trial.exercise().diagnosis().feedback().isEmpty()).count()
        + " "
        + unnamed;
  }
}
