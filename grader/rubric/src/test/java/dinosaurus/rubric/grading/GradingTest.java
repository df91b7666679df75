package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.models.StubModel;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NotYetImplemented;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Grading")
class GradingTest {

  private static final CaseSet CASES = Cases.shown();

  @Test
  @DisplayName("gives a right model 100")
  void right() {
    Score score = Grading.grade(new RightModel(), CASES);
    assertEquals(100, score.outOf100(), () -> Outcomes.feedback(score));
  }

  @Test
  @DisplayName("gives a right model 100 on the public cases")
  void rightOnPublicCases() {
    Score score = Grading.grade(new RightModel(), CaseSet.load(Visibility.PUBLIC));
    assertEquals(100, score.outOf100(), () -> Outcomes.feedback(score));
  }

  @Test
  @DisplayName("gives the stub 0 and says of every test that it isn't implemented")
  void stub() {
    Score score = Grading.grade(new StubModel(), CASES);
    assertEquals(0, score.earned());
    assertEquals(
        List.of(new Outcome.NotImplemented("clip")),
        Outcomes.of(score, Exercise.CLIP).stream().distinct().toList());
    assertTrue(
        score.results().stream()
            .map(GradedResult::outcome)
            .allMatch(Outcome.NotImplemented.class::isInstance));
  }

  @Test
  @DisplayName("names the earlier exercise that a later one waits for")
  void waiting() {
    CharacterModel noClip =
        new RightModel() {
          @Override
          public Gradients clip(Gradients gradients, double maxValue) {
            throw new NotYetImplemented("clip the entries");
          }
        };
    Score score = Grading.grade(noClip, CASES);
    assertEquals(30, score.earned());
    assertEquals(
        List.of("Not implemented yet: clip, which optimize calls, comes first."),
        Outcomes.of(score, "optimize.loss").feedback());
    assertEquals(
        List.of("Not implemented yet: clip, which model calls, comes first."),
        Outcomes.of(score, "model.loss").feedback());
  }

  @Test
  @DisplayName("lists every test that couldn't run, with the reason")
  void notRun() {
    Score score = Rubric.notRun("It doesn't compile.");
    assertEquals(Rubric.tests().size(), score.results().size());
    assertEquals(100, score.possible());
    assertEquals(0, score.outOf100());
  }

  @Test
  @DisplayName("says where a kind of case is missing, instead of giving points for nothing")
  void noCases() {
    CaseSet none = CaseSet.of(List.of());
    Score score = Grading.grade(new RightModel(), none);
    assertEquals(0, score.earned());
    assertEquals(
        List.of("There is no case of this kind to try it on."),
        Outcomes.of(score, "clip.above").feedback());
  }

  @Test
  @DisplayName("tells of the simplest wrong case first, and of hidden ones last")
  void simplestFirst() {
    CaseSet all = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);
    CaseSet cases = CaseSet.of(all.optimize());
    CharacterModel wrong =
        new RightModel() {
          @Override
          public OptimizationStep optimize(
              int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
            OptimizationStep right = super.optimize(x, y, aPrev, parameters, learningRate);
            return new OptimizationStep(right.loss() + 1, right.gradients(), right.aLast());
          }
        };
    Outcome.Failed failed =
        (Outcome.Failed) Outcomes.of(Grading.grade(wrong, cases), "optimize.loss");
    List<String> told = failed.findings().stream().map(Finding::caseId).toList();
    assertEquals(
        all.optimize().stream()
            .sorted(
                Comparator.<Case<Call.Optimize, OptimizationStep>, Visibility>comparing(
                        Case::visibility)
                    .thenComparingInt(
                        one -> one.call().x().length * one.call().aPrev().getNumElements()))
            .map(Case::id)
            .toList(),
        told);
    assertEquals("public/optimize/one-step", told.get(0));
  }

  @Test
  @DisplayName("grades several models at the same time")
  void concurrently() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<Score>> scores = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        CharacterModel model = i % 2 == 0 ? new RightModel() : new StubModel();
        scores.add(executor.submit(() -> Grading.grade(model, CASES)));
      }
      for (int i = 0; i < scores.size(); i++) {
        assertEquals(i % 2 == 0 ? 100 : 0, scores.get(i).get().earned());
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
