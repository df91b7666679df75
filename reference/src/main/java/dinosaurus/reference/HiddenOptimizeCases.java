package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Draws the hidden cases of {@code optimize}.
 *
 * @param seed the seed of all hidden cases
 * @param cases answers them
 */
record HiddenOptimizeCases(byte[] seed, OptimizeCases cases) {

  private static final int NONE = Rnn.NO_INPUT;
  private static final int LETTERS = 27;
  private static final double BOUND = Assignment.CLIPPING_BOUND;
  private static final List<String> DINOSAURS = Corpus.dinosaurs().names();

  List<Case<Call.Optimize, OptimizationStep>> all() {
    return List.of(
        draw("one-unit", "1 hidden unit", lot -> start(lot, 1, 1), HiddenOptimizeCases::name, 0.01),
        draw(
            "twenty-units",
            "20 hidden units",
            lot -> start(lot, 20, 0.5),
            HiddenOptimizeCases::name,
            0.01),
        draw(
            "one-step-with-input",
            "a single time step with an input",
            lot -> start(lot, 4, 0.5),
            lot -> Example.drawn(lot.random(), 1, LETTERS, LETTERS),
            0.01),
        draw(
            "rate-a-thousandth",
            "a learning rate of 0.001",
            lot -> start(lot, 6, 0.8),
            HiddenOptimizeCases::name,
            0.001),
        draw(
            "rate-one",
            "a learning rate of 1",
            lot -> start(lot, 6, 0.5).atRest(),
            HiddenOptimizeCases::name,
            1),
        draw(
            "long",
            "a long sequence with gradients beyond the bound",
            lot -> start(lot, 9, 1.2),
            lot -> Example.drawn(lot.random(), 35, LETTERS, LETTERS),
            0.01,
            HiddenOptimizeCases::reachesBound),
        draw(
            "state-at-rest",
            "a zero state before the first step",
            lot -> start(lot, 7, 1).atRest(),
            HiddenOptimizeCases::name,
            0.03),
        draw(
            "state-carried",
            "a state that isn't zero",
            lot -> start(lot, 7, 1),
            HiddenOptimizeCases::name,
            0.03),
        draw(
            "large-parameters",
            "parameters beyond the bound of the gradients",
            lot -> start(lot, 4, 6),
            HiddenOptimizeCases::name,
            0.01),
        draw(
            "more-inputs",
            "more inputs than outputs",
            lot -> start(lot, 5, 9, 4, 0.7),
            lot -> Example.drawn(lot.random(), 6, 9, 4),
            0.01),
        draw(
            "no-input-within",
            "NO_INPUT within the sequence",
            lot -> start(lot, 6, 0.7),
            HiddenOptimizeCases::interrupted,
            0.01),
        draw(
            "same-labels",
            "the same label at every step",
            lot -> start(lot, 5, 0.9),
            HiddenOptimizeCases::sameLabels,
            0.05));
  }

  private Case<Call.Optimize, OptimizationStep> draw(
      String name,
      String title,
      Function<Lot, OptimizeCases.Start> start,
      Function<Lot, Example> example,
      double learningRate) {
    return draw(name, title, start, example, learningRate, any -> true);
  }

  private Case<Call.Optimize, OptimizationStep> draw(
      String name,
      String title,
      Function<Lot, OptimizeCases.Start> start,
      Function<Lot, Example> example,
      double learningRate,
      Predicate<Case<Call.Optimize, OptimizationStep>> willDo) {
    String id = "hidden/optimize/" + name;
    return Lot.draw(
        seed,
        id,
        lot -> cases.step(id, title, start.apply(lot), example.apply(lot), learningRate),
        willDo.and(Margins::areKept).and(Margins::bearsRounding));
  }

  private static OptimizeCases.Start start(Lot lot, int hiddenUnits, double scale) {
    return start(lot, hiddenUnits, LETTERS, LETTERS, scale);
  }

  private static OptimizeCases.Start start(
      Lot lot, int hiddenUnits, int inputs, int outputs, double scale) {
    Draws draws = new Draws(lot.random(), hiddenUnits, inputs, outputs);
    return new OptimizeCases.Start(draws.state(), draws.parameters(scale));
  }

  private static Example name(Lot lot) {
    return Example.name(lot.one(DINOSAURS));
  }

  private static Example interrupted(Lot lot) {
    Example example = Example.drawn(lot.random(), 5, LETTERS, LETTERS);
    example.x()[2] = NONE;
    example.x()[4] = NONE;
    return example;
  }

  private static Example sameLabels(Lot lot) {
    Example example = Example.drawn(lot.random(), 6, LETTERS, LETTERS);
    example.x()[0] = NONE;
    Arrays.fill(example.y(), example.y()[0]);
    return example;
  }

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> fixture) {
    return fixture.expected().result().gradients().dWya().elementMaxAbs() == BOUND
        && fixture.expected().result().gradients().dWaa().elementMaxAbs() == BOUND;
  }
}
