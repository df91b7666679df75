package dinosaurus.reference;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.OptimizationStep;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Rounding decides nothing in")
class MarginTest {

  static final List<Named<Case<?, ?>>> CASES = Authored.named(Authored.CASES.all());

  @ParameterizedTest(name = "{0}: no draw close to an edge, no gradient to the bound")
  @FieldSource("CASES")
  void kept(Case<?, ?> one) {
    assertTrue(Margins.areKept(one));
  }

  @Test
  @DisplayName("a case that keeps its margins, which a draw beside an edge doesn't")
  void draws() {
    Case<Call.Sample, List<Integer>> one =
        Authored.CASES.sample().stream()
            .filter(any -> any.id().equals("public/sample/limit"))
            .findAny()
            .orElseThrow();
    SampleCases cases = new SampleCases(new ReferenceModel());
    long refused =
        IntStream.range(0, 1500)
            .mapToObj(
                seed ->
                    cases.sample(
                        one.id(), "t", one.call().parameters(), one.call().vocabulary(), seed))
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

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> one) {
    return one.expected().result().gradients().dWaa().elementMaxAbs() == 5;
  }

  private static Case<Call.Optimize, OptimizationStep> scaled(double scale) {
    RandomMatrices matrices = new RandomMatrices(1, 6, 9, 9);
    return new OptimizeCases(new ReferenceModel())
        .step(
            "public/optimize/scaled",
            "t",
            new OptimizeCases.Start(matrices.state(), matrices.parameters(scale)),
            OptimizeCases.Example.drawn(2, 20, 9, 9),
            0.01);
  }
}
