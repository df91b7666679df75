package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
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
      Authored.named(CaseSet::sample);
  static final List<Named<Case<Call.Optimize, OptimizationStep>>> OPTIMIZE =
      Authored.named(CaseSet::optimize);
  static final List<Named<Case<Call.Model, TrainedModel>>> MODEL = Authored.named(CaseSet::model);

  @ParameterizedTest(name = "{0}")
  @FieldSource("SAMPLE")
  void sample(Case<Call.Sample, List<Integer>> fixture) {
    assertEquals(
        fixture.expected().result(),
        TEXTBOOK.sample(
            fixture.call().parameters(), fixture.call().vocabulary(), fixture.call().seed()));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OPTIMIZE")
  void optimize(Case<Call.Optimize, OptimizationStep> fixture) {
    Parameters updated = fixture.call().parameters().copy();
    OptimizationStep actual =
        TEXTBOOK.optimize(
            fixture.call().x(),
            fixture.call().y(),
            fixture.call().aPrev(),
            updated,
            fixture.call().learningRate());
    OptimizationStep expected = fixture.expected().result();
    Deviation deviation = new Deviation(fixture.tolerance());
    requireSpare(
        Deviation.max(
            deviation.of(expected.loss(), actual.loss()),
            deviation.of(expected.gradients(), actual.gradients()),
            deviation.of(expected.aLast(), actual.aLast()),
            deviation.of(fixture.expected().call().parameters(), updated)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MODEL")
  void model(Case<Call.Model, TrainedModel> fixture) {
    TrainedModel actual =
        TEXTBOOK.model(
            fixture.call().names(), fixture.call().vocabulary(), fixture.call().options());
    TrainedModel expected = fixture.expected().result();
    Deviation deviation = new Deviation(fixture.tolerance());
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
