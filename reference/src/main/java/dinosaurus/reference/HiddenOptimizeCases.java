package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.reference.OptimizeCases.Example;
import dinosaurus.reference.OptimizeCases.Start;
import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Rnn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Draws the hidden and the fresh cases of {@code optimize}.
 *
 * @param seed the seed of all cases
 * @param cases answers them
 */
record HiddenOptimizeCases(byte[] seed, OptimizeCases cases) {

  private static final int NONE = Rnn.NO_INPUT;
  private static final int LETTERS = 27;
  private static final double BOUND = Assignment.CLIPPING_BOUND;
  private static final int FRESH = 6;
  private static final List<String> DINOSAURS = Corpus.dinosaurs().names();

  /** Returns the hidden cases. */
  List<Case<Call.Optimize, OptimizationStep>> all() {
    return List.of(
        draw(
            "one-unit",
            "1 hidden unit",
            draw -> start(draw, 1, 1),
            HiddenOptimizeCases::name,
            0.01),
        draw(
            "twenty-units",
            "20 hidden units",
            draw -> start(draw, 20, 0.5),
            HiddenOptimizeCases::name,
            0.01),
        draw(
            "one-step-with-input",
            "a single time step with an input",
            draw -> start(draw, 4, 0.5),
            draw -> Example.drawn(draw.random(), 1, LETTERS, LETTERS),
            0.01),
        draw(
            "rate-a-thousandth",
            "a learning rate of 0.001",
            draw -> start(draw, 6, 0.8),
            HiddenOptimizeCases::name,
            0.001),
        draw(
            "rate-one",
            "a learning rate of 1",
            draw -> start(draw, 6, 0.5).atRest(),
            HiddenOptimizeCases::name,
            1),
        draw(
            "long",
            "a long sequence with gradients beyond the bound",
            draw -> start(draw, 9, 1.2),
            draw -> Example.drawn(draw.random(), 35, LETTERS, LETTERS),
            0.01,
            HiddenOptimizeCases::reachesBound),
        draw(
            "state-at-rest",
            "a zero state before the first step",
            draw -> start(draw, 7, 1).atRest(),
            HiddenOptimizeCases::name,
            0.03),
        draw(
            "state-carried",
            "a state that isn't zero",
            draw -> start(draw, 7, 1),
            HiddenOptimizeCases::name,
            0.03),
        draw(
            "large-parameters",
            "parameters beyond the bound of the gradients",
            draw -> start(draw, 4, 6),
            HiddenOptimizeCases::name,
            0.01),
        draw(
            "more-inputs",
            "more inputs than outputs",
            draw -> start(draw, 5, 9, 4, 0.7),
            draw -> Example.drawn(draw.random(), 6, 9, 4),
            0.01),
        draw(
            "no-input-within",
            "NO_INPUT within the sequence",
            draw -> start(draw, 6, 0.7),
            HiddenOptimizeCases::interrupted,
            0.01),
        draw(
            "same-labels",
            "the same label at every step",
            draw -> start(draw, 5, 0.9),
            HiddenOptimizeCases::sameLabels,
            0.05));
  }

  private Case<Call.Optimize, OptimizationStep> draw(
      String name,
      String title,
      Function<CaseDraw, Start> start,
      Function<CaseDraw, Example> example,
      double learningRate) {
    return draw(name, title, start, example, learningRate, any -> true);
  }

  private Case<Call.Optimize, OptimizationStep> draw(
      String name,
      String title,
      Function<CaseDraw, Start> start,
      Function<CaseDraw, Example> example,
      double learningRate,
      Predicate<Case<Call.Optimize, OptimizationStep>> willDo) {
    String id = "hidden/optimize/" + name;
    return CaseDraw.draw(
        seed,
        id,
        draw -> cases.step(id, title, start.apply(draw), example.apply(draw), learningRate),
        willDo.and(Margins::areKept).and(Margins::bearsRounding));
  }

  /** Returns fresh cases, of which those with even numbers have gradients beyond the bound. */
  List<Case<Call.Optimize, OptimizationStep>> fresh() {
    return IntStream.rangeClosed(1, FRESH).mapToObj(this::fresh).toList();
  }

  private Case<Call.Optimize, OptimizationStep> fresh(int number) {
    String id = "fresh/optimize/" + number;
    String title = "fresh example " + number;
    boolean beyond = number % 2 == 0;
    return CaseDraw.draw(
        seed,
        id,
        draw -> beyond ? fresh(id, title, draw, 0.8, 2) : fresh(id, title, draw, 0.2, 0.8),
        one ->
            (!beyond || reachesBound(one)) && Margins.areKept(one) && Margins.bearsRounding(one));
  }

  private Case<Call.Optimize, OptimizationStep> fresh(
      String id, String title, CaseDraw draw, double leastScale, double mostScale) {
    int size = draw.integer(8, 30);
    RandomMatrices matrices = new RandomMatrices(draw.random(), draw.integer(2, 30), size, size);
    Start start =
        new Start(matrices.state(), matrices.parameters(draw.number(leastScale, mostScale)));
    Example example = Example.drawn(draw.random(), draw.integer(2, 25), size, size);
    if (draw.integer(0, 1) == 0) {
      example.x()[0] = Rnn.NO_INPUT;
    }
    return cases.step(id, title, start, example, draw.magnitude(0.001, 0.3));
  }

  private static Start start(CaseDraw draw, int hiddenUnits, double scale) {
    return start(draw, hiddenUnits, LETTERS, LETTERS, scale);
  }

  private static Start start(
      CaseDraw draw, int hiddenUnits, int inputs, int outputs, double scale) {
    RandomMatrices matrices = new RandomMatrices(draw.random(), hiddenUnits, inputs, outputs);
    return new Start(matrices.state(), matrices.parameters(scale));
  }

  private static Example name(CaseDraw draw) {
    return Example.name(draw.one(DINOSAURS));
  }

  private static Example interrupted(CaseDraw draw) {
    Example example = Example.drawn(draw.random(), 5, LETTERS, LETTERS);
    example.x()[2] = NONE;
    example.x()[4] = NONE;
    return example;
  }

  private static Example sameLabels(CaseDraw draw) {
    Example example = Example.drawn(draw.random(), 6, LETTERS, LETTERS);
    example.x()[0] = NONE;
    Arrays.fill(example.y(), example.y()[0]);
    return example;
  }

  private static boolean reachesBound(Case<Call.Optimize, OptimizationStep> one) {
    return one.expected().result().gradients().dWya().elementMaxAbs() == BOUND
        && one.expected().result().gradients().dWaa().elementMaxAbs() == BOUND;
  }
}
