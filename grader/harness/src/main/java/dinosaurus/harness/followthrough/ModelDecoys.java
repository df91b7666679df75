package dinosaurus.harness.followthrough;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Gives the methods that {@code model} calls something else, or calls them not at all. */
final class ModelDecoys {

  static final String UNTRAINED = "doesn't call optimize";

  private ModelDecoys() {}

  static Map<String, EarlierMethods> of(EarlierMethods earlier) {
    return Map.of(
        UNTRAINED,
        earlier.with(ModelDecoys::nothing),
        "takes every step on a copy",
        earlier.with(
            (x, y, aPrev, parameters, rate) ->
                earlier.optimize(x, y, aPrev, parameters.copy(), rate)),
        "learns nothing of the characters before",
        earlier.with(
            (x, y, aPrev, parameters, rate) ->
                earlier.optimize(new int[x.length], y, aPrev, parameters, rate)),
        "learns the same character over and over",
        earlier.with(
            (x, y, aPrev, parameters, rate) ->
                earlier.optimize(x, filled(y), aPrev, parameters, rate)),
        "drops the state",
        earlier.with(
            (x, y, aPrev, parameters, rate) ->
                earlier.optimize(x, y, aPrev.scale(0), parameters, rate)),
        "learns at another rate",
        earlier.with(
            (x, y, aPrev, parameters, rate) -> earlier.optimize(x, y, aPrev, parameters, rate * 3)),
        "doesn't call sample",
        earlier.with((parameters, vocabulary, seed) -> List.of(vocabulary.newline())),
        "samples from another network",
        earlier.with(
            (parameters, vocabulary, seed) ->
                earlier.sample(other(parameters, vocabulary), vocabulary, seed)));
  }

  private static int[] filled(int[] y) {
    int[] same = y.clone();
    Arrays.fill(same, y[y.length - 1]);
    return same;
  }

  private static OptimizationStep nothing(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Parameters zero = zeros(parameters);
    Gradients none = new Gradients(zero.Wax(), zero.Waa(), zero.Wya(), zero.b(), zero.by());
    return new OptimizationStep(0, none, aPrev);
  }

  private static Parameters other(Parameters parameters, Vocabulary vocabulary) {
    Parameters other = zeros(parameters);
    other.by().set(vocabulary.size() - 1, 3);
    return other;
  }

  private static Parameters zeros(Parameters like) {
    return new Parameters(
        like.Wax().scale(0),
        like.Waa().scale(0),
        like.Wya().scale(0),
        like.b().scale(0),
        like.by().scale(0));
  }
}
