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
    return CaseDraw.draw(
        seed,
        id,
        draw -> beyond ? drawn(id, title, draw, 0.8, 2) : drawn(id, title, draw, 0.2, 0.8),
        one ->
            (!beyond || reachesBound(one)) && Margins.areKept(one) && Margins.bearsRounding(one));
  }

  private Case<Call.Optimize, OptimizationStep> drawn(
      String id, String title, CaseDraw draw, double leastScale, double mostScale) {
    int size = draw.integer(8, 30);
    Draws draws = new Draws(draw.random(), draw.integer(2, 30), size, size);
    OptimizeCases.Start start =
        new OptimizeCases.Start(
            draws.state(), draws.parameters(draw.number(leastScale, mostScale)));
    Example example = Example.drawn(draw.random(), draw.integer(2, 25), size, size);
    if (draw.integer(0, 1) == 0) {
      example.x()[0] = Rnn.NO_INPUT;
    }
    return cases.step(id, title, start, example, draw.magnitude(0.001, 0.3));
  }

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> one) {
    return one.expected().result().gradients().dWya().elementMaxAbs() == BOUND
        && one.expected().result().gradients().dWaa().elementMaxAbs() == BOUND;
  }
}
