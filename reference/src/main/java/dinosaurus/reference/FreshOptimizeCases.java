package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws fresh cases of {@code optimize}, of which those with even numbers have gradients beyond the
 * bound.
 *
 * @param seed the seed of all fresh cases
 * @param cases answers them
 */
record FreshOptimizeCases(byte[] seed, OptimizeCases cases) {

  private static final int COUNT = 6;
  private static final double BOUND = Assignment.CLIPPING_BOUND;

  List<Case<Call.Optimize, OptimizationStep>> all() {
    return IntStream.rangeClosed(1, COUNT).mapToObj(this::draw).toList();
  }

  private Case<Call.Optimize, OptimizationStep> draw(int number) {
    String id = "fresh/optimize/" + number;
    String title = "fresh example " + number;
    boolean beyond = number % 2 == 0;
    return Lot.draw(
        seed,
        id,
        lot -> beyond ? drawn(id, title, lot, 0.8, 2) : drawn(id, title, lot, 0.2, 0.8),
        fixture ->
            (!beyond || reachesBound(fixture))
                && Margins.areKept(fixture)
                && Margins.bearsRounding(fixture));
  }

  private Case<Call.Optimize, OptimizationStep> drawn(
      String id, String title, Lot lot, double leastScale, double mostScale) {
    int size = lot.integer(8, 30);
    Draws draws = new Draws(lot.random(), lot.integer(2, 30), size, size);
    OptimizeCases.Start start =
        new OptimizeCases.Start(draws.state(), draws.parameters(lot.number(leastScale, mostScale)));
    Example example = Example.drawn(lot.random(), lot.integer(2, 25), size, size);
    if (lot.integer(0, 1) == 0) {
      example.x()[0] = Rnn.NO_INPUT;
    }
    return cases.step(id, title, start, example, lot.magnitude(0.001, 0.3));
  }

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> fixture) {
    return fixture.expected().result().gradients().dWya().elementMaxAbs() == BOUND
        && fixture.expected().result().gradients().dWaa().elementMaxAbs() == BOUND;
  }
}
