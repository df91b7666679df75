package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.SampleFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
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
    assertTrue(Margins.areKept(fixture));
  }

  @ParameterizedTest(name = "{0}: no draw within 1e-7 of an edge")
  @FieldSource("MODEL")
  void model(ModelFixture fixture) {
    assertTrue(Margins.areKept(fixture));
  }

  @ParameterizedTest(name = "{0}: no gradient within a millionth of the bound")
  @FieldSource("OPTIMIZE")
  void optimize(OptimizeFixture fixture) {
    assertTrue(Margins.areKept(fixture));
  }

  @Test
  @DisplayName("a case that keeps its margins, which a draw beside an edge doesn't")
  void draws() {
    SampleFixture fixture =
        SAMPLE.stream()
            .filter(c -> c.getName().equals("public/sample/limit"))
            .findAny()
            .orElseThrow()
            .getPayload();
    SampleCases cases = new SampleCases(new ReferenceModel());
    long refused =
        IntStream.range(0, 1500)
            .mapToObj(
                seed ->
                    cases.sample(
                        fixture.id(), "t", fixture.parameters(), fixture.vocabulary(), seed))
            .filter(drawn -> !Margins.areKept(drawn))
            .count();
    assertTrue(refused > 0 && refused < 50, () -> refused + " refused");
  }

  @Test
  @DisplayName("a case that keeps its margins, which a gradient beside the bound doesn't")
  void gradients() {
    double small = 0.1;
    double large = 2;
    while (large - small > 1e-9) {
      double middle = (small + large) / 2;
      if (reachesBound(scaled(middle))) {
        large = middle;
      } else {
        small = middle;
      }
    }
    assertFalse(Margins.areKept(scaled(large)));
    assertTrue(Margins.areKept(scaled(0.1)));
  }

  private static boolean reachesBound(OptimizeFixture fixture) {
    return fixture.expected().gradients().dWaa().elementMaxAbs() == 5;
  }

  private static OptimizeFixture scaled(double scale) {
    Draws draws = new Draws(1, 6, 9, 9);
    return new OptimizeCases(new ReferenceModel())
        .step(
            "public/optimize/scaled",
            "t",
            new OptimizeCases.Start(draws.state(), draws.parameters(scale)),
            Example.drawn(2, 20, 9, 9),
            0.01);
  }
}
