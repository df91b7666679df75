package dinosaurus.reference;

import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.stream.Stream;
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

  List<OptimizeFixture> all() {
    return Stream.concat(shown(), hidden()).toList();
  }

  private Stream<OptimizeFixture> shown() {
    return Stream.of(
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

  private Stream<OptimizeFixture> hidden() {
    return Stream.of(
        step(
            "hidden/optimize/one-unit",
            "1 hidden unit",
            start(91, 1, 1),
            Example.name("troodon"),
            0.01),
        step(
            "hidden/optimize/twenty-units",
            "20 hidden units",
            start(92, 20, 0.5),
            Example.name("velociraptor"),
            0.01),
        step(
            "hidden/optimize/one-step-with-input",
            "a single time step with an input",
            start(93, 4, 0.5),
            new Example(new int[] {7}, new int[] {0}),
            0.01),
        step(
            "hidden/optimize/rate-a-thousandth",
            "a learning rate of 0.001",
            start(94, 6, 0.8),
            Example.name("kol"),
            0.001),
        step(
            "hidden/optimize/rate-one",
            "a learning rate of 1",
            start(95, 6, 0.5).atRest(),
            Example.name("zby"),
            1),
        step(
            "hidden/optimize/long",
            "a long sequence with gradients beyond the bound",
            start(96, 9, 1.2),
            Example.drawn(196, 35, 27, 27),
            0.01),
        step(
            "hidden/optimize/state-at-rest",
            "a zero state before the first step",
            start(97, 7, 1).atRest(),
            Example.name("iguanodon"),
            0.03),
        step(
            "hidden/optimize/state-carried",
            "a state that isn't zero",
            start(98, 7, 1),
            Example.name("ankylosaurus"),
            0.03),
        step(
            "hidden/optimize/large-parameters",
            "parameters beyond the bound of the gradients",
            start(99, 4, 6),
            Example.name("utahraptor"),
            0.01),
        step(
            "hidden/optimize/more-inputs",
            "more inputs than outputs",
            start(100, 5, 9, 4, 0.7),
            Example.drawn(200, 6, 9, 4),
            0.01),
        step(
            "hidden/optimize/no-input-within",
            "NO_INPUT within the sequence",
            start(101, 6, 0.7),
            new Example(new int[] {5, 0, NONE, 14, NONE}, new int[] {0, 14, 14, 3, 0}),
            0.01),
        step(
            "hidden/optimize/same-labels",
            "the same label at every step",
            start(102, 5, 0.9),
            new Example(new int[] {NONE, 1, 2, 3, 4, 5}, new int[] {8, 8, 8, 8, 8, 8}),
            0.05));
  }

  /** Makes a case of its arguments. */
  OptimizeFixture step(String id, String title, Start start, Example example, double learningRate) {
    Parameters updated = start.parameters.copy();
    OptimizationStep expected =
        reference.optimize(
            example.x().clone(), example.y().clone(), start.aPrev.copy(), updated, learningRate);
    return new OptimizeFixture(
        id,
        title,
        example.x(),
        example.y(),
        start.aPrev,
        start.parameters,
        learningRate,
        expected,
        updated,
        TOLERANCE);
  }

  /** Returns what the original notebook tests with. */
  private static Example notebook() {
    return new Example(new int[] {12, 3, 5, 11, 22, 3}, new int[] {4, 14, 11, 22, 25, 26});
  }

  private static Start start(long seed, int hiddenUnits, double scale) {
    return start(seed, hiddenUnits, 27, 27, scale);
  }

  private static Start start(long seed, int hiddenUnits, int inputs, int outputs, double scale) {
    Draws draws = new Draws(seed, hiddenUnits, inputs, outputs);
    return new Start(draws.state(), draws.parameters(scale));
  }

  /** Where a step starts from. */
  record Start(SimpleMatrix aPrev, Parameters parameters) {

    Start atRest() {
      return new Start(new SimpleMatrix(aPrev.getNumRows(), 1), parameters);
    }
  }
}
