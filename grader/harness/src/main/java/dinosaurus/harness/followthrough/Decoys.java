package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * Solves a later exercise wrong in many ways, on top of earlier methods: with every listed mistake,
 * and as somebody would who wants points for nothing.
 *
 * @param reference makes them
 */
record Decoys(ReferenceSolution reference) {

  static final String UNTRAINED = "doesn't call optimize";

  private static final double[] CONSTANTS = {0, 1, -1, 5, -5};

  /**
   * These clip by themselves, which is a mistake of clip in another place, or sample before the
   * update, which shows in few names.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("O02", "O03", "O04", "O05", "O40", "O41", "O104", "O107", "M28");

  /**
   * Makes the decoys of an exercise.
   *
   * @param exercise optimize or model
   * @param earlier the methods that they call
   * @return the decoys, by what they do wrong
   */
  Map<String, CharacterModel> of(Exercise exercise, EarlierMethods earlier) {
    Map<String, CharacterModel> decoys = new TreeMap<>(reference.mistaken(exercise, earlier));
    decoys.keySet().removeAll(LEFT_OUT);
    decoys.keySet().removeIf(KnownMistake::isGenerated);
    Map<String, EarlierMethods> others =
        exercise == Exercise.OPTIMIZE ? inOptimize(earlier) : inModel(earlier);
    others.forEach((title, other) -> decoys.put(title, reference.following(exercise, other)));
    return decoys;
  }

  /** Puts something else in the place of the gradients that {@code optimize} goes on with. */
  private static Map<String, EarlierMethods> inOptimize(EarlierMethods earlier) {
    Map<String, EarlierMethods> decoys = new LinkedHashMap<>();
    decoys.put("doesn't clip", earlier.with((gradients, max) -> gradients));
    for (double constant : CONSTANTS) {
      UnaryOperator<Gradients> filled = each(matrix -> matrix.scale(0).plus(constant));
      decoys.put("returns " + constant, earlier.with((g, max) -> filled.apply(g)));
      decoys.put("clips " + constant, clipping(filled, earlier));
    }
    decoys.put("has other gradients", clipping(each(Decoys::small), earlier));
    parts(Decoys::small)
        .forEach((part, change) -> decoys.put("has another " + part, clipping(change, earlier)));
    parts(matrix -> matrix.scale(0))
        .forEach((part, change) -> decoys.put("has no " + part, clipping(change, earlier)));
    return decoys;
  }

  /** Gives clip other gradients than the backward pass does. */
  private static EarlierMethods clipping(UnaryOperator<Gradients> change, EarlierMethods earlier) {
    return earlier.with((gradients, max) -> earlier.clip(change.apply(gradients), max));
  }

  /** Changes every sign, and brings large entries within the bound. */
  private static SimpleMatrix small(SimpleMatrix gradient) {
    return gradient.scale(-1.0 / 64);
  }

  private static UnaryOperator<Gradients> each(UnaryOperator<SimpleMatrix> change) {
    return g ->
        new Gradients(
            change.apply(g.dWax()),
            change.apply(g.dWaa()),
            change.apply(g.dWya()),
            change.apply(g.db()),
            change.apply(g.dby()));
  }

  private static Map<String, UnaryOperator<Gradients>> parts(UnaryOperator<SimpleMatrix> change) {
    return Map.of(
        "dWax", g -> new Gradients(change.apply(g.dWax()), g.dWaa(), g.dWya(), g.db(), g.dby()),
        "dWaa", g -> new Gradients(g.dWax(), change.apply(g.dWaa()), g.dWya(), g.db(), g.dby()),
        "dWya", g -> new Gradients(g.dWax(), g.dWaa(), change.apply(g.dWya()), g.db(), g.dby()),
        "db", g -> new Gradients(g.dWax(), g.dWaa(), g.dWya(), change.apply(g.db()), g.dby()),
        "dby", g -> new Gradients(g.dWax(), g.dWaa(), g.dWya(), g.db(), change.apply(g.dby())));
  }

  /** Gives the methods that {@code model} calls something else, or calls them not at all. */
  private static Map<String, EarlierMethods> inModel(EarlierMethods earlier) {
    return Map.of(
        UNTRAINED,
        earlier.with(Decoys::nothing),
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
