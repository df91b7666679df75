package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Rounding decides nothing in")
class MarginTest {

  static final List<Named<SampleFixture>> SAMPLE = Authored.named(FixtureSet::sample);
  static final List<Named<OptimizeFixture>> OPTIMIZE = Authored.named(FixtureSet::optimize);
  static final List<Named<ModelFixture>> MODEL = Authored.named(FixtureSet::model);

  @ParameterizedTest(name = "{0}: no draw within 1e-6 of an edge")
  @FieldSource("SAMPLE")
  void sample(SampleFixture fixture) {
    double margin = margin(fixture.parameters(), fixture.seed(), fixture.expected());
    assertTrue(margin >= 1e-6, () -> "margin " + margin);
  }

  @ParameterizedTest(name = "{0}: no draw within 1e-7 of an edge")
  @FieldSource("MODEL")
  void model(ModelFixture fixture) {
    Watched watched = new Watched();
    watched.model(fixture.corpus().names(), fixture.corpus().vocabulary(), fixture.options());
    assertTrue(watched.margin >= 1e-7, () -> "margin " + watched.margin);
  }

  @ParameterizedTest(name = "{0}: no gradient within a millionth of the bound")
  @FieldSource("OPTIMIZE")
  void optimize(OptimizeFixture fixture) {
    ForwardPass pass = Rnn.forward(fixture.x(), fixture.y(), fixture.aPrev(), fixture.parameters());
    Gradients raw = Rnn.backward(fixture.x(), fixture.y(), fixture.parameters(), pass);
    for (SimpleMatrix gradient : List.of(raw.dWax(), raw.dWaa(), raw.dWya(), raw.db(), raw.dby())) {
      for (double entry : gradient.getDDRM().getData()) {
        assertTrue(Math.abs(Math.abs(entry) - 5) > 5e-6, () -> "entry " + entry);
      }
    }
  }

  /** Returns how close any draw came to an edge between two characters. */
  private static double margin(Parameters parameters, int seed, List<Integer> indices) {
    double margin = 1;
    int x = Rnn.NO_INPUT;
    SimpleMatrix a = new SimpleMatrix(parameters.hiddenUnits(), 1);
    for (int t = 0; t < Math.min(50, indices.size()); t++) {
      RnnStep step = Rnn.step(x, a, parameters);
      double draw = new NumpyRandom(seed + 2 * t).randomSample();
      double edge = 0;
      for (int k = 0; k < parameters.outputs() - 1; k++) {
        edge += step.y().get(k);
        margin = Math.min(margin, Math.abs(edge - draw));
      }
      x = indices.get(t);
      a = step.a();
    }
    return margin;
  }

  private static final class Watched extends ReferenceModel {

    private double margin = 1;

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = super.sample(parameters, vocabulary, seed);
      margin = Math.min(margin, MarginTest.margin(parameters, seed, indices));
      return indices;
    }
  }
}
