package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
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

  static final List<Named<SampleFixture>> SAMPLE = Authored.named(FixtureSet::sample);
  static final List<Named<OptimizeFixture>> OPTIMIZE = Authored.named(FixtureSet::optimize);
  static final List<Named<ModelFixture>> MODEL = Authored.named(FixtureSet::model);

  @ParameterizedTest(name = "{0}")
  @FieldSource("SAMPLE")
  void sample(SampleFixture fixture) {
    assertEquals(
        fixture.expected(),
        TEXTBOOK.sample(fixture.parameters(), fixture.vocabulary(), fixture.seed()));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("OPTIMIZE")
  void optimize(OptimizeFixture fixture) {
    Parameters updated = fixture.parameters().copy();
    OptimizationStep actual =
        TEXTBOOK.optimize(
            fixture.x(), fixture.y(), fixture.aPrev(), updated, fixture.learningRate());
    OptimizationStep expected = fixture.expected();
    Deviation deviation = new Deviation(fixture.tolerance());
    requireSpare(
        Deviation.max(
            deviation.of(expected.loss(), actual.loss()),
            deviation.of(expected.gradients(), actual.gradients()),
            deviation.of(expected.aLast(), actual.aLast()),
            deviation.of(fixture.updated(), updated)));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("MODEL")
  void model(ModelFixture fixture) {
    TrainedModel actual =
        TEXTBOOK.model(fixture.corpus().names(), fixture.corpus().vocabulary(), fixture.options());
    TrainedModel expected = fixture.expected();
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
