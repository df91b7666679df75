package dinosaurus.toolkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ejml.simple.SimpleMatrix;

/** Draws small networks and sequences to try {@link Rnn} on. */
final class Networks {

  private Networks() {}

  /** Holds a network and a sequence for it. */
  record Example(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {

    ForwardPass forward() {
      return Rnn.forward(x, y, aPrev, parameters);
    }
  }

  static Arbitrary<Example> examples() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(1, 7),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(1, 8),
            Arbitraries.longs().between(0, 0xFFFFFFFFL))
        .as(Networks::example);
  }

  private static Example example(int hiddenUnits, int inputs, int outputs, int steps, long seed) {
    NumpyRandom random = new NumpyRandom(seed);
    Parameters parameters =
        new Parameters(
            random.randn(hiddenUnits, inputs),
            random.randn(hiddenUnits, hiddenUnits).scale(0.5),
            random.randn(outputs, hiddenUnits),
            random.randn(hiddenUnits, 1),
            random.randn(outputs, 1));
    int[] x = new int[steps];
    int[] y = new int[steps];
    for (int t = 0; t < steps; t++) {
      x[t] = (int) (random.randomSample() * (inputs + 1)) - 1;
      y[t] = (int) (random.randomSample() * outputs);
    }
    return new Example(x, y, random.randn(hiddenUnits, 1), parameters);
  }
}
