package dinosaurus.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call")
class CallTest {

  private static final Vocabulary VOCABULARY = Vocabulary.ofCharacters("\na");

  private static Parameters parameters() {
    return Rnn.initialize(2, 2, 2);
  }

  private static Gradients gradients() {
    Parameters p = parameters();
    return new Gradients(p.Wax(), p.Waa(), p.Wya(), p.b(), p.by());
  }

  /** Changes whatever it is given. */
  private static final class Vandal extends CallHandler {

    private final List<Exercise> called = new ArrayList<>();

    @Override
    @SuppressWarnings("unchecked")
    protected <R> R handle(Call<R> call) {
      called.add(call.exercise());
      if (call instanceof Call.Clip clip) {
        clip.gradients().db().set(0, 99);
        return (R) clip.gradients();
      }
      if (call instanceof Call.Sample sample) {
        sample.parameters().b().set(0, 99);
        return (R) List.of(1, 0);
      }
      if (call instanceof Call.Optimize optimize) {
        optimize.x()[0] = 1;
        optimize.parameters().by().set(0, 99);
        return (R) new OptimizationStep(1, gradients(), optimize.aPrev());
      }
      ((Call.Model) call).names().clear();
      return (R) new TrainedModel(parameters(), "A", List.of(new Checkpoint(0, 1, List.of("A"))));
    }
  }

  @Test
  @DisplayName("is made with copies, and its answer has what became of them")
  void copies() {
    Vandal vandal = new Vandal();
    Call.Clip clip = new Call.Clip(gradients(), 5);
    Answer<Call.Clip, Gradients> clipped = Answer.of(clip, vandal);
    assertEquals(0, clip.gradients().db().get(0));
    assertEquals(99, clipped.call().gradients().db().get(0));
    assertEquals(List.of("dWax", "dWaa", "dWya", "db", "dby"), clipped.shared());
    assertNotSame(clipped.call().gradients().db(), clipped.result().db());

    Call.Sample sample = new Call.Sample(parameters(), VOCABULARY, 7);
    Answer<Call.Sample, List<Integer>> sampled = Answer.of(sample, vandal);
    assertEquals(0, sample.parameters().b().get(0));
    assertEquals(99, sampled.call().parameters().b().get(0));
    assertEquals(List.of(1, 0), sampled.result());

    Call.Optimize optimize =
        new Call.Optimize(
            new int[] {-1}, new int[] {0}, new SimpleMatrix(2, 1), parameters(), 0.01);
    Answer<Call.Optimize, OptimizationStep> optimized = Answer.of(optimize, vandal);
    assertArrayEquals(new int[] {-1}, optimize.x());
    assertArrayEquals(new int[] {1}, optimized.call().x());
    assertEquals(99, optimized.call().parameters().by().get(0));
    assertEquals(List.of(), optimized.shared());

    Call.Model model =
        new Call.Model(List.of("a"), VOCABULARY, new TrainingOptions(1, 2, 1, false));
    Answer<Call.Model, TrainedModel> trained = Answer.of(model, vandal);
    assertEquals(List.of("a"), model.names());
    assertEquals(List.of(), trained.call().names());
    assertEquals("A", trained.result().lastName());
    assertEquals(List.of(Exercise.values()), vandal.called);
  }
}
