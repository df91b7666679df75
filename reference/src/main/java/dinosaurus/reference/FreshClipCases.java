package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Gradients;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws fresh cases of {@code clip}, all with entries above, below and within the bounds.
 *
 * @param seed the seed of all fresh cases
 * @param cases answers them
 */
record FreshClipCases(byte[] seed, ClipCases cases) {

  private static final int COUNT = 4;

  List<Case<Call.Clip, Gradients>> all() {
    return IntStream.rangeClosed(1, COUNT).mapToObj(this::draw).toList();
  }

  private Case<Call.Clip, Gradients> draw(int number) {
    String id = "fresh/clip/" + number;
    String title = "fresh gradients " + number;
    return CaseDraw.draw(seed, id, draw -> drawn(id, title, draw), FreshClipCases::isMixed);
  }

  private Case<Call.Clip, Gradients> drawn(String id, String title, CaseDraw draw) {
    Draws draws =
        new Draws(draw.random(), draw.integer(1, 20), draw.integer(1, 30), draw.integer(1, 30));
    double bound = draw.magnitude(0.1, 10);
    return cases.clip(id, title, draws.gradients(bound * draw.number(0.7, 2.5)), bound);
  }

  private static boolean isMixed(Case<Call.Clip, Gradients> one) {
    Gradients gradients = one.call().gradients();
    return List.of(gradients.dWax(), gradients.dWaa(), gradients.dWya()).stream()
        .allMatch(gradient -> isMixed(gradient, one.call().maxValue()));
  }

  private static boolean isMixed(SimpleMatrix gradient, double bound) {
    double[] entries = gradient.getDDRM().getData();
    return IntStream.range(0, entries.length).anyMatch(i -> entries[i] > bound)
        && IntStream.range(0, entries.length).anyMatch(i -> entries[i] < -bound)
        && IntStream.range(0, entries.length).anyMatch(i -> Math.abs(entries[i]) < bound);
  }
}
