package dinosaurus.harness.followthrough;

import dinosaurus.toolkit.Gradients;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Puts something else in the place of the gradients that {@code optimize} goes on with. */
final class OptimizeDecoys {

  private static final double[] CONSTANTS = {0, 1, -1, 5, -5};

  private OptimizeDecoys() {}

  static Map<String, EarlierMethods> of(EarlierMethods earlier) {
    Map<String, EarlierMethods> decoys = new LinkedHashMap<>();
    decoys.put("doesn't clip", earlier.with((gradients, max) -> gradients));
    for (double constant : CONSTANTS) {
      UnaryOperator<Gradients> filled = each(matrix -> matrix.scale(0).plus(constant));
      decoys.put("returns " + constant, earlier.with((g, max) -> filled.apply(g)));
      decoys.put("clips " + constant, clipping(filled, earlier));
    }
    decoys.put("has other gradients", clipping(each(OptimizeDecoys::other), earlier));
    parts(OptimizeDecoys::other)
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
  private static SimpleMatrix other(SimpleMatrix gradient) {
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
}
