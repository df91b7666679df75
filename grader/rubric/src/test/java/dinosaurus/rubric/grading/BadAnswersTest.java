package dinosaurus.rubric.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.models.Cases;
import dinosaurus.rubric.models.RightModel;
import dinosaurus.rubric.models.SampleWith;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer that can't be judged")
class BadAnswersTest {

  private static final CaseSet CASES = Cases.shown();
  private static final CaseSet SAMPLES = CASES.where(one -> one.exercise() == Exercise.SAMPLE);

  private static Outcome sampling(Supplier<List<Integer>> answer) {
    return Outcomes.of(Grading.grade(new SampleWith(answer), SAMPLES), "sample.characters");
  }

  private static String told(Outcome outcome) {
    return outcome.feedback().get(0);
  }

  @Test
  @DisplayName("is null")
  void nulls() {
    CharacterModel model = new Nulls();
    Score score = Grading.grade(model, CASES);
    assertEquals(0, score.earned());
    assertEquals(
        "Case \"bound five\": clip returned null, but must return gradients.",
        told(Outcomes.of(score, "clip.above")));
    assertInstanceOf(Outcome.Refused.class, Outcomes.of(score, "optimize.loss"));
    assertInstanceOf(Outcome.Refused.class, Outcomes.of(score, "model.loss"));
  }

  @Test
  @DisplayName("is a list with null, with an index out of range, or with a million entries")
  void lists() {
    assertTrue(told(sampling(() -> Arrays.asList(1, null))).contains("entry 1 is null"));
    assertTrue(told(sampling(() -> List.of(1, 99))).contains("entry 1 is 99, but must be"));
    assertTrue(
        told(sampling(() -> Collections.nCopies(1_000_000, 1))).contains("more than 1000 indices"));
  }

  @Test
  @DisplayName("is an empty list")
  void emptyList() {
    Score score = Grading.grade(new SampleWith(List::of), CASES);
    assertEquals(70 - 5, score.earned(), () -> Outcomes.feedback(score));
    assertTrue(told(Outcomes.of(score, "sample.limit")).contains("the list is empty"));
  }

  @Test
  @DisplayName("is made of NaN")
  void notNumbers() {
    CharacterModel model =
        new RightModel() {
          @Override
          public Gradients clip(Gradients gradients, double maxValue) {
            Gradients clipped = super.clip(gradients, maxValue);
            clipped.db().fill(Double.NaN);
            return clipped;
          }
        };
    Score score = Grading.grade(model, CASES);
    assertTrue(told(Outcomes.of(score, "clip.within")).contains("is NaN, but should be"));
    assertTrue(told(Outcomes.of(score, "optimize.update")).contains("b[0] is NaN"));
  }

  @Test
  @DisplayName("has the wrong shape")
  void shapes() {
    CharacterModel model =
        new RightModel() {
          @Override
          public Gradients clip(Gradients gradients, double maxValue) {
            SimpleMatrix wide = new SimpleMatrix(gradients.dWax().getNumRows(), 9);
            Gradients clipped = super.clip(gradients, maxValue);
            return new Gradients(wide, clipped.dWaa(), clipped.dWya(), clipped.db(), clipped.dby());
          }
        };
    assertEquals(
        "Case \"bound five\": dWax has the shape (4, 9), but should have (4, 3).",
        told(Outcomes.of(Grading.grade(model, CASES), "clip.above")));
  }

  @Test
  @DisplayName("never came, as the process behind the model says")
  void faults() {
    Outcome late = new Outcome.TimedOut(Duration.ofSeconds(3));
    Outcome outcome =
        sampling(
            () -> {
              throw new SubmissionFault(late);
            });
    assertEquals("Case \"name\": no answer after 3 s of computing, its limit.", told(outcome));
  }

  @Test
  @DisplayName("never came, and names an earlier exercise as the cause only if it was asked for")
  void givenUp() {
    Outcome late = new Outcome.TimedOut(Duration.ofSeconds(48));
    assertEquals(
        new Diagnosis.MayFollowFrom(List.of(Exercise.SAMPLE)),
        diagnosed(() -> new SubmissionFault(late)));
    assertEquals(
        new Diagnosis.Silent(), diagnosed(() -> new SubmissionFault(new Outcome.NotCalled(late))));
  }

  private static Diagnosis diagnosed(Supplier<SubmissionFault> training) {
    CharacterModel model =
        new RightModel() {
          @Override
          public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
            throw new SubmissionFault(new Outcome.TimedOut(Duration.ofSeconds(3)));
          }

          @Override
          public TrainedModel model(
              List<String> names, Vocabulary vocabulary, TrainingOptions options) {
            throw training.get();
          }
        };
    return Grading.grade(model, CASES).diagnoses().get(Exercise.MODEL);
  }

  /** Returns null wherever it can. */
  private static final class Nulls implements CharacterModel {
    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return null;
    }

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return null;
    }

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return new OptimizationStep(1, null, null);
    }

    @Override
    public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
      return new TrainedModel(null, null, List.of());
    }
  }
}
