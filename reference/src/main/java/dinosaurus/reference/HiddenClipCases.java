package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws the hidden cases of {@code clip}, which have entries on both sides of a bound.
 *
 * @param seed the seed of all hidden cases
 * @param cases answers them
 */
record HiddenClipCases(byte[] seed, ClipCases cases) {

  List<Case<Call.Clip, Gradients>> all() {
    return List.of(
        draw("bound-2-5", "a bound with a fraction", 2.5, lot -> gradients(lot, 5)),
        draw("bound-7", "another bound", 7, lot -> gradients(lot, 10)),
        draw("only-dwax", "dWax alone beyond the bound", 5, lot -> beyondIn(0, lot)),
        draw("only-dwaa", "dWaa alone beyond the bound", 5, lot -> beyondIn(1, lot)),
        draw("only-dwya", "dWya alone beyond the bound", 5, lot -> beyondIn(2, lot)),
        draw("only-db", "db alone beyond the bound", 5, lot -> beyondIn(3, lot)),
        draw("only-dby", "dby alone beyond the bound", 5, lot -> beyondIn(4, lot)),
        draw("beside-the-bound", "the doubles next to the bound", 5, lot -> beside(5, lot)),
        draw("positives", "positive entries alone", 3, HiddenClipCases::positives),
        draw("tiny-bound", "a tiny bound", 1e-6, lot -> gradients(lot, 1e-6)),
        draw("one-hidden-unit", "one hidden unit", 5, lot -> gradients(lot, 1, 1, 1)),
        draw("wide", "more inputs than hidden units", 6, lot -> gradients(lot, 2, 9, 7)));
  }

  private Case<Call.Clip, Gradients> draw(
      String name, String title, double bound, Function<Lot, Gradients> gradients) {
    String id = "hidden/clip/" + name;
    return Lot.draw(
        seed,
        id,
        lot -> cases.clip(id, title, gradients.apply(lot), bound),
        HiddenClipCases::isMixed);
  }

  private static Gradients gradients(Lot lot, double scale) {
    return new Draws(lot.random(), 5, 3, 2).gradients(scale);
  }

  private static Gradients gradients(Lot lot, int hiddenUnits, int inputs, int outputs) {
    return new Draws(lot.random(), hiddenUnits, inputs, outputs).gradients(10);
  }

  private static Gradients positives(Lot lot) {
    return ClipCases.map(gradients(lot, 8), Math::abs);
  }

  private static Gradients beside(double bound, Lot lot) {
    return ClipCases.map(
        gradients(lot, 1),
        x -> Math.copySign(Math.abs(x) < 0.7 ? Math.nextDown(bound) : Math.nextUp(bound), x));
  }

  /** Draws small entries for all but one of the gradients. */
  private static Gradients beyondIn(int which, Lot lot) {
    Gradients small = ClipCases.map(gradients(lot, 1), x -> Math.max(-4, Math.min(4, x)));
    Gradients large = gradients(lot, 20);
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
  private static boolean isMixed(Case<Call.Clip, Gradients> fixture) {
    double bound = fixture.call().maxValue();
    double least = entries(fixture).min().orElseThrow();
    return entries(fixture).anyMatch(entry -> entry > bound)
        && entries(fixture).anyMatch(entry -> Math.abs(entry) < bound)
        && (least >= 0 || least < -bound);
  }

  private static DoubleStream entries(Case<Call.Clip, Gradients> fixture) {
    Gradients gradients = fixture.call().gradients();
    return Stream.of(
            gradients.dWax(), gradients.dWaa(), gradients.dWya(), gradients.db(), gradients.dby())
        .map(SimpleMatrix::getDDRM)
        .flatMapToDouble(matrix -> DoubleStream.of(matrix.getData()));
  }
}
