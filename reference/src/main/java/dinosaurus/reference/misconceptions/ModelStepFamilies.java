package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/**
 * Families of {@code model} about the learning rate, the steps taken and the state between them.
 */
final class ModelStepFamilies {

  private static final Family RATE =
      Family.ofModel("rate", "Follow the last argument of your call of optimize.");
  private static final Family STEPS =
      Family.ofModel("steps", "How often is optimize called in an iteration?");
  private static final Family STATE =
      Family.ofModel("state", "Follow aPrev from one iteration into the next.");

  private ModelStepFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    all.addAll(rates());
    for (int steps : new int[] {2, 3, 4, 5, 10}) {
      all.add(repeated(steps, false));
      all.add(repeated(steps, true));
    }
    all.addAll(states());
    return all;
  }

  private static List<Misconception> rates() {
    List<Misconception> all = new ArrayList<>();
    for (double rate : new double[] {0, 1e-5, 1e-4, 0.0005, 0.001, 0.002, 0.0025, 0.003, 0.004}) {
      all.add(constant(rate));
    }
    for (double rate : new double[] {0.005, 0.006, 0.007, 0.0075, 0.008, 0.009, 0.011, 0.012}) {
      all.add(constant(rate));
    }
    for (double rate : new double[] {0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08}) {
      all.add(constant(rate));
    }
    for (double rate : new double[] {0.1, 0.15, 0.2, 0.25, 0.3, 0.5, 1, 5, -0.01, -0.001, -0.1}) {
      all.add(constant(rate));
    }
    all.add(decaying("0.01 / (j + 1)", j -> 0.01 / (j + 1), "inverse"));
    all.add(decaying("0.01 / sqrt(j + 1)", j -> 0.01 / Math.sqrt(j + 1), "root"));
    for (double factor : new double[] {0.9, 0.95, 0.99, 0.999}) {
      all.add(
          decaying(
              "0.01 times " + factor + " to the power of j",
              j -> 0.01 * StrictMath.pow(factor, j),
              "power",
              factor));
    }
    return all;
  }

  private static Misconception constant(double rate) {
    return decaying(Family.text(rate), j -> rate, rate);
  }

  private static Misconception decaying(
      String what, IntToDoubleFunction rate, Object... parameters) {
    return RATE.member(
        "the learning rate in iteration j is " + what,
        () ->
            new ModelSteps() {
              private double current;

              @Override
              Parameters beforeStep(Parameters before, int j, int examples) {
                current = rate.applyAsDouble(j);
                return before;
              }

              @Override
              double learningRate() {
                return current;
              }
            },
        parameters);
  }

  private static Misconception repeated(int steps, boolean lastLoss) {
    return STEPS.member(
        "every iteration takes "
            + steps
            + " steps on its example and reports the loss of the "
            + (lastLoss ? "last" : "first"),
        () ->
            new ModelSteps() {
              @Override
              OptimizationStep step(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
                OptimizationStep first = super.step(x, y, aPrev, parameters);
                OptimizationStep last = first;
                for (int i = 1; i < steps; i++) {
                  last = super.step(x, y, aPrev, parameters);
                }
                double loss = lastLoss ? last.loss() : first.loss();
                return new OptimizationStep(loss, last.gradients(), last.aLast());
              }
            },
        steps,
        lastLoss ? "last" : "first");
  }

  private static List<Misconception> states() {
    List<Misconception> all = new ArrayList<>();
    for (int iterations : new int[] {2, 3, 4, 5, 10, 20, 50}) {
      all.add(reset(iterations));
    }
    for (int late = 1; late <= 2; late++) {
      all.add(late(late));
    }
    all.add(frozen());
    all.add(carried("double", "2 aLast", (last, before) -> last.scale(2)));
    all.add(carried("half", "aLast / 2", (last, before) -> last.scale(0.5)));
    all.add(carried("negative", "-aLast", (last, before) -> last.negative()));
    all.add(carried("sum", "aLast + aPrev", SimpleMatrix::plus));
    all.add(carried("mean", "the mean of aLast and aPrev", (l, b) -> l.plus(b).scale(0.5)));
    all.add(carried("product", "the product of aLast and aPrev", SimpleMatrix::elementMult));
    all.add(carried("ones", "a vector of ones", (last, before) -> ones(last.getNumRows())));
    all.add(first("ones", "filled with 1", ModelStepFamilies::ones));
    for (double value : new double[] {-1, 0.1, 0.01, 0.5}) {
      all.add(
          first(
              Family.text(value),
              "filled with " + Family.text(value),
              units -> ones(units).scale(value)));
    }
    for (int seed : new int[] {0, 1, 2}) {
      all.add(
          first(
              "randn" + seed,
              "drawn by randn with seed " + seed,
              units -> new NumpyRandom(seed).randn(units, 1)));
    }
    return all;
  }

  private static SimpleMatrix ones(int units) {
    return SimpleMatrix.ones(units, 1);
  }

  private static Misconception reset(int iterations) {
    return STATE.member(
        "the state is zero again after every " + iterations + " iterations",
        () ->
            new ModelSteps() {
              @Override
              SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
                return j % iterations == 0 ? aPrev.createLike() : aPrev;
              }
            },
        "reset",
        iterations);
  }

  private static Misconception late(int late) {
    return STATE.member(
        "aPrev is the last state from " + (late + 1) + " iterations ago",
        () ->
            new ModelSteps() {
              private final List<SimpleMatrix> states = new ArrayList<>();

              @Override
              SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
                if (j == 0) {
                  states.clear();
                }
                states.add(aPrev);
                return states.get(Math.max(0, j - late));
              }
            },
        "late",
        late);
  }

  private static Misconception frozen() {
    return STATE.member(
        "aPrev stays the last state of the first iteration",
        () ->
            new ModelSteps() {
              private SimpleMatrix kept;

              @Override
              SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
                kept = j < 2 ? aPrev : kept;
                return kept;
              }
            },
        "frozen");
  }

  private static Misconception carried(
      String name, String what, BinaryOperator<SimpleMatrix> next) {
    return STATE.member(
        "the next iteration's aPrev is " + what,
        () ->
            new ModelSteps() {
              @Override
              SimpleMatrix nextState(OptimizationStep step, SimpleMatrix aPrev) {
                return next.apply(step.aLast(), aPrev);
              }
            },
        name);
  }

  private static Misconception first(String name, String what, IntFunction<SimpleMatrix> first) {
    return STATE.member(
        "the first iteration's aPrev is " + what,
        () ->
            new ModelSteps() {
              @Override
              SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
                return j == 0 ? first.apply(aPrev.getNumRows()) : aPrev;
              }
            },
        "first",
        name);
  }
}
