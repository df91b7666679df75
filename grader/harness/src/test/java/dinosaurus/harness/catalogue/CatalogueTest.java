package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Score;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the misconceptions in the catalogue")
class CatalogueTest {

  /** Trainings that are longer tell nothing about mistakes in earlier exercises. */
  private static final int LONGEST_RUN = 100;

  private static final double NAMED = 0.95;

  private static List<Trial> trials;

  @BeforeAll
  static void grade() {
    trials =
        Misconceptions.all().parallelStream()
            .map(
                one ->
                    new Trial(
                        one,
                        Grading.grade(one.model(), Tried.concerning(one.exercise(), LONGEST_RUN))))
            .toList();
  }

  @Test
  @DisplayName("all lose points, at least 95 in 100 are named, and none is named wrongly")
  void table() {
    assertTrue(
        trials.stream().allMatch(Trial::isCaught)
            && trials.stream().noneMatch(Trial::isNamedWrongly)
            && trials.stream().filter(Trial::isNamed).count() >= NAMED * trials.size(),
        () -> new Table(trials).toString());
  }

  @Test
  @DisplayName("each costs the points that docs/POINTS.md tells")
  void points() throws IOException {
    PointsTable.assertCurrent(trials.stream().map(Trial::points).toList());
  }

  @Test
  @DisplayName("none is seen in the reference, which loses no point")
  void reference() {
    Score score = Grading.grade(new ReferenceModel(), Tried.ALL);
    assertEquals(score.possible(), score.earned());
    assertEquals(Set.of(new Diagnosis.Silent()), Set.copyOf(score.diagnoses().values()));
  }
}
