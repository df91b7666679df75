package dinosaurus.harness.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.Visibility;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A wrong {@code clip} under a wrong learning rate, which change the same parameters. */
@DisplayName("Of two mistakes, one in clip and one in the learning rate,")
class TwoMistakesTest {

  private static final CaseSet CASES = cases(CaseSet.load(Visibility.PUBLIC));

  /** The wrong rates, by the ids of the misconceptions. */
  private static final Map<String, DoubleUnaryOperator> RATES =
      Map.of("O09", rate -> 0.1, "O11", rate -> 0.01, "O12", rate -> -rate);

  /** A clip that changes every gradient leaves no case in which the rate shows alone. */
  private static final int NAMED = 105;

  /**
   * Makes both mistakes.
   *
   * @param clip the id of the first
   * @param rate the id of the second
   */
  private record Pair(Misconception clip, String rate) {

    CharacterModel model() {
      CharacterModel wrong = clip.model();
      return new ReferenceModel() {
        @Override
        public Gradients clip(Gradients gradients, double maxValue) {
          return wrong.clip(gradients, maxValue);
        }

        @Override
        public OptimizationStep optimize(
            int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
          double other = RATES.get(rate).applyAsDouble(learningRate);
          return super.optimize(x, y, aPrev, parameters, other);
        }
      };
    }

    /** Returns the mistakes of {@code optimize} that are named on some cases. */
    Set<String> named(CaseSet cases) {
      Diagnosis told = Grading.grade(model(), cases).diagnoses().get(Exercise.OPTIMIZE);
      return told.mistakes().stream()
          .filter(mistake -> mistake.exercise() == Exercise.OPTIMIZE)
          .map(KnownMistake::id)
          .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return clip.id() + " " + rate;
    }
  }

  private static CaseSet cases(CaseSet all) {
    return all.where(one -> one.exercise() == Exercise.CLIP || one.exercise() == Exercise.OPTIMIZE);
  }

  private static List<Pair> pairs() {
    return Misconceptions.all().stream()
        .filter(misconception -> misconception.exercise() == Exercise.CLIP)
        .flatMap(clip -> RATES.keySet().stream().sorted().map(rate -> new Pair(clip, rate)))
        .toList();
  }

  @Test
  @DisplayName("the second is named or nothing is, never another")
  void neverAnother() {
    List<Pair> pairs = pairs();
    Map<Pair, Set<String>> named =
        pairs.stream().collect(Collectors.toMap(pair -> pair, pair -> pair.named(CASES)));
    assertEquals(
        Set.of(),
        named.entrySet().stream()
            .filter(one -> !Set.of(one.getKey().rate()).containsAll(one.getValue()))
            .collect(Collectors.toSet()));
    long told = named.values().stream().filter(ids -> !ids.isEmpty()).count();
    assertTrue(told >= NAMED, () -> told + " of " + pairs.size() + ": " + named);
  }
}
