package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the hidden and the fresh cases of {@code clip}, which have entries on both sides of a
 * bound.
 *
 * @param seed the seed of all cases
 * @param cases answers them
 */
record HiddenClipCases(byte[] seed, ClipCases cases) {

  private static final int FRESH = 4;

  /** Returns the hidden cases. */
  List<Case<Call.Clip, Gradients>> all() {
    return List.of(
        draw("bound-2-5", "a bound with a fraction", 2.5, draw -> gradients(draw, 5)),
        draw("bound-7", "another bound", 7, draw -> gradients(draw, 10)),
        draw("only-dwax", "dWax alone beyond the bound", 5, draw -> beyondIn(0, draw)),
        draw("only-dwaa", "dWaa alone beyond the bound", 5, draw -> beyondIn(1, draw)),
        draw("only-dwya", "dWya alone beyond the bound", 5, draw -> beyondIn(2, draw)),
        draw("only-db", "db alone beyond the bound", 5, draw -> beyondIn(3, draw)),
        draw("only-dby", "dby alone beyond the bound", 5, draw -> beyondIn(4, draw)),
        draw("beside-the-bound", "the doubles next to the bound", 5, draw -> beside(5, draw)),
        draw("positives", "positive entries alone", 3, HiddenClipCases::positives),
        draw("tiny-bound", "a tiny bound", 1e-6, draw -> gradients(draw, 1e-6)),
        draw("one-hidden-unit", "one hidden unit", 5, draw -> gradients(draw, 1, 1, 1)),
        draw("wide", "more inputs than hidden units", 6, draw -> gradients(draw, 2, 9, 7)));
  }

  private Case<Call.Clip, Gradients> draw(
      String name, String title, double bound, Function<CaseDraw, Gradients> gradients) {
    String id = "hidden/clip/" + name;
    return CaseDraw.draw(
        seed,
        id,
        draw -> cases.clip(id, title, gradients.apply(draw), bound),
        HiddenClipCases::isMixed);
  }

  /** Returns fresh cases, whose matrices each have entries above, below and within the bounds. */
  List<Case<Call.Clip, Gradients>> fresh() {
    return IntStream.rangeClosed(1, FRESH).mapToObj(this::fresh).toList();
  }

  private Case<Call.Clip, Gradients> fresh(int number) {
    String id = "fresh/clip/" + number;
    String title = "fresh gradients " + number;
    return CaseDraw.draw(
        seed, id, draw -> fresh(id, title, draw), HiddenClipCases::isMixedInEachMatrix);
  }

  private Case<Call.Clip, Gradients> fresh(String id, String title, CaseDraw draw) {
    RandomMatrices matrices =
        new RandomMatrices(
            draw.random(), draw.integer(1, 20), draw.integer(1, 30), draw.integer(1, 30));
    double bound = draw.magnitude(0.1, 10);
    return cases.clip(id, title, matrices.gradients(bound * draw.number(0.7, 2.5)), bound);
  }

  private static Gradients gradients(CaseDraw draw, double scale) {
    return new RandomMatrices(draw.random(), 5, 3, 2).gradients(scale);
  }

  private static Gradients gradients(CaseDraw draw, int hiddenUnits, int inputs, int outputs) {
    return new RandomMatrices(draw.random(), hiddenUnits, inputs, outputs).gradients(10);
  }

  private static Gradients positives(CaseDraw draw) {
    return ClipCases.map(gradients(draw, 8), Math::abs);
  }

  private static Gradients beside(double bound, CaseDraw draw) {
    return ClipCases.map(
        gradients(draw, 1),
        x -> Math.copySign(Math.abs(x) < 0.7 ? Math.nextDown(bound) : Math.nextUp(bound), x));
  }

  /** Draws small entries for all but one of the gradients. */
  private static Gradients beyondIn(int which, CaseDraw draw) {
    Gradients small = ClipCases.map(gradients(draw, 1), x -> Math.max(-4, Math.min(4, x)));
    Gradients large = gradients(draw, 20);
    return new Gradients(
        (which == 0 ? large : small).dWax(),
        (which == 1 ? large : small).dWaa(),
        (which == 2 ? large : small).dWya(),
        (which == 3 ? large : small).db(),
        (which == 4 ? large : small).dby());
  }

  /**
   * Tells whether some entries lie beyond the bound, on each side where any are, and some don't.
   */
  private static boolean isMixed(Case<Call.Clip, Gradients> one) {
    double bound = one.call().maxValue();
    double least = entries(one).min().orElseThrow();
    return entries(one).anyMatch(entry -> entry > bound)
        && entries(one).anyMatch(entry -> Math.abs(entry) < bound)
        && (least >= 0 || least < -bound);
  }

  private static DoubleStream entries(Case<Call.Clip, Gradients> one) {
    Gradients gradients = one.call().gradients();
    return Stream.of(
            gradients.dWax(), gradients.dWaa(), gradients.dWya(), gradients.db(), gradients.dby())
        .map(SimpleMatrix::getDDRM)
        .flatMapToDouble(matrix -> DoubleStream.of(matrix.getData()));
  }

  private static boolean isMixedInEachMatrix(Case<Call.Clip, Gradients> one) {
    double bound = one.call().maxValue();
    Gradients gradients = one.call().gradients();
    return Stream.of(gradients.dWax(), gradients.dWaa(), gradients.dWya())
        .allMatch(
            matrix ->
                matrix.elementMax() > bound
                    && matrix.elementMin() < -bound
                    && matrix.elementMinAbs() < bound);
  }
}
