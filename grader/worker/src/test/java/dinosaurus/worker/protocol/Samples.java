package dinosaurus.worker.protocol;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ejml.simple.SimpleMatrix;

/** Arbitrary values of the contract, their numbers of any bits. */
final class Samples {

  private Samples() {}

  /** Any double: every NaN, both zeros, infinities and subnormals among them. */
  static Arbitrary<Double> doubles() {
    return Arbitraries.oneOf(
        Arbitraries.longs().map(Double::longBitsToDouble),
        Arbitraries.of(
            0.0,
            -0.0,
            Double.NaN,
            Double.longBitsToDouble(0x7ff8_dead_beef_0001L),
            Double.NEGATIVE_INFINITY,
            Double.MIN_VALUE));
  }

  static Arbitrary<Gradients> gradients() {
    return parameters().map(p -> new Gradients(p.Wax(), p.Waa(), p.Wya(), p.b(), p.by()));
  }

  static Arbitrary<Parameters> parameters() {
    Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 4);
    return Combinators.combine(sizes, sizes, sizes)
        .flatAs(
            (na, nx, ny) ->
                Combinators.combine(
                        matrices(na, nx),
                        matrices(na, na),
                        matrices(ny, na),
                        matrices(na, 1),
                        matrices(ny, 1))
                    .as(Parameters::new));
  }

  static Arbitrary<SimpleMatrix> matrices(int rows, int columns) {
    return doubles()
        .array(double[].class)
        .ofSize(rows * columns)
        .map(values -> new SimpleMatrix(rows, columns, true, values));
  }
}
