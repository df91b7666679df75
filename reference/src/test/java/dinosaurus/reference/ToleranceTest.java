package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Another correct order of sums is accepted, with a hundredfold to spare, by")
class ToleranceTest {

  private static final double SPARE = 0.01;
  private static final TextbookModel TEXTBOOK = new TextbookModel();

  static final List<Named<Case<Call.Sample, List<Integer>>>> SAMPLE =
      Authored.named(Authored.CASES.sample());
  static final List<Named<Case<Call.Optimize, OptimizationStep>>> OPTIMIZE =
      Authored.named(Authored.CASES.optimize());
  static final List<Named<Case<Call.Model, TrainedModel>>> MODEL =
      Authored.named(Authored.CASES.model());

  @ParameterizedTest(name = "{0}")
  @FieldSource("SAMPLE")
  void sample(Case<Call.Sample, List<Integer>> one) {
    assertEquals(
        one.expected().result(),
        TEXTBOOK.sample(one.call().parameters(), one.call().vocabulary(), one.call().seed()));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OPTIMIZE")
  void optimize(Case<Call.Optimize, OptimizationStep> one) {
    Parameters updated = one.call().parameters().copy();
    OptimizationStep actual =
        TEXTBOOK.optimize(
            one.call().x(), one.call().y(), one.call().aPrev(), updated, one.call().learningRate());
    OptimizationStep expected = one.expected().result();
    Deviation deviation = new Deviation(one.tolerance());
    requireSpare(
        Deviation.max(
            deviation.of(expected.loss(), actual.loss()),
            deviation.of(expected.gradients(), actual.gradients()),
            deviation.of(expected.aLast(), actual.aLast()),
            deviation.of(one.expected().call().parameters(), updated)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MODEL")
  void model(Case<Call.Model, TrainedModel> one) {
    TrainedModel actual =
        TEXTBOOK.model(one.call().names(), one.call().vocabulary(), one.call().options());
    TrainedModel expected = one.expected().result();
    Deviation deviation = new Deviation(one.tolerance());
    requireSpare(deviation.of(expected.parameters(), actual.parameters()));
    for (int i = 0; i < expected.checkpoints().size(); i++) {
      Checkpoint then = actual.checkpoints().get(i);
      Checkpoint should = expected.checkpoints().get(i);
      assertEquals(should.names(), then.names());
      requireSpare(deviation.of(should.smoothedLoss(), then.smoothedLoss()));
    }
  }

  private static void requireSpare(double deviation) {
    assertTrue(deviation <= SPARE, () -> deviation + " of the tolerance");
  }
}
