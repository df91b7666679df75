package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Makes the cases of {@code optimize}. */
final class OptimizeCases {

  /** Lies far above what another order of sums changes and far below what a mistake does. */
  static final Tolerance TOLERANCE = new Tolerance(1e-9, 5e-9);

  private static final int NONE = Rnn.NO_INPUT;

  private final CharacterModel reference;

  OptimizeCases(CharacterModel reference) {
    this.reference = reference;
  }

  /** Returns the public cases. */
  List<Case<Call.Optimize, OptimizationStep>> all() {
    return List.of(
        step(
            "public/optimize/hundred-units",
            "100 hidden units",
            start(1, 100, 1),
            notebook(),
            0.01),
        step(
            "public/optimize/small-gradients",
            "gradients within the bound",
            start(81, 6, 0.1).atRest(),
            Example.name("dino"),
            0.01),
        step(
            "public/optimize/large-gradients",
            "gradients beyond the bound",
            start(82, 8, 2),
            Example.name("megalosaurus"),
            0.01),
        step(
            "public/optimize/one-step",
            "a single time step",
            start(83, 5, 0.5),
            new Example(new int[] {NONE}, new int[] {4}),
            0.01),
        step(
            "public/optimize/rate-a-tenth",
            "a learning rate of 0.1",
            start(84, 6, 0.5).atRest(),
            Example.name("rex"),
            0.1),
        step(
            "public/optimize/rate-zero",
            "a learning rate of 0",
            start(85, 4, 0.5),
            Example.name("minmi"),
            0),
        step(
            "public/optimize/long",
            "a long sequence",
            start(86, 7, 0.6),
            Example.drawn(186, 40, 27, 27),
            0.01),
        step(
            "public/optimize/repeated",
            "the same character again and again",
            start(87, 5, 0.5),
            Example.name("aaaaaaa"),
            0.01));
  }

  /** Makes a case of its arguments. */
  Case<Call.Optimize, OptimizationStep> step(
      String id, String title, Start start, Example example, double learningRate) {
    Call.Optimize call =
        new Call.Optimize(example.x(), example.y(), start.aPrev, start.parameters, learningRate);
    return Case.solved(id, title, call, reference, TOLERANCE);
  }

  /** Returns what the original notebook tests with. */
  private static Example notebook() {
    return new Example(new int[] {12, 3, 5, 11, 22, 3}, new int[] {4, 14, 11, 22, 25, 26});
  }

  private static Start start(long seed, int hiddenUnits, double scale) {
    RandomMatrices matrices = new RandomMatrices(seed, hiddenUnits, 27, 27);
    return new Start(matrices.state(), matrices.parameters(scale));
  }

  /** Where a step starts from. */
  record Start(SimpleMatrix aPrev, Parameters parameters) {

    Start atRest() {
      return new Start(new SimpleMatrix(aPrev.getNumRows(), 1), parameters);
    }
  }

  /**
   * Holds a sequence to learn from.
   *
   * @param x the indices of the input characters
   * @param y the indices of the characters to predict
   */
  record Example(int[] x, int[] y) {

    /**
     * Makes what {@code model} makes of a name: x begins with NO_INPUT, y ends with the newline.
     */
    static Example name(String name) {
      int[] characters = SampleCases.ALPHABET.indices(name);
      return new Example(
          IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray(),
          IntStream.concat(IntStream.of(characters), IntStream.of(SampleCases.ALPHABET.newline()))
              .toArray());
    }

    /** Draws both sequences evenly. */
    static Example drawn(long seed, int steps, int inputs, int outputs) {
      return drawn(new NumpyRandom(seed), steps, inputs, outputs);
    }

    /** Draws both sequences evenly, which moves the generator on. */
    static Example drawn(NumpyRandom random, int steps, int inputs, int outputs) {
      return new Example(indices(random, steps, inputs), indices(random, steps, outputs));
    }

    private static int[] indices(NumpyRandom random, int steps, int size) {
      return IntStream.range(0, steps).map(step -> (int) (random.randomSample() * size)).toArray();
    }
  }
}
