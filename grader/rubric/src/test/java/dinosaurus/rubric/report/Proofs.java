package dinosaurus.rubric.report;

import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.ClippedValues;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.rubric.score.Evidence.SideBySide;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import dinosaurus.rubric.score.Evidence.TensorErrors.Block;
import dinosaurus.rubric.score.Evidence.TensorErrors.Entry;
import dinosaurus.rubric.score.Evidence.WrongDraw;
import java.util.List;

/** Makes evidence to write: of every kind, and with every kind of number. */
final class Proofs {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private Proofs() {}

  static List<Evidence> all() {
    return List.of(errors(), draw(), losses(), clipped(), new SideBySide("lastName", "A", "<b>"));
  }

  private static Evidence errors() {
    return new TensorErrors(
        "dWax",
        4,
        3,
        5,
        List.of(new Entry(0, 1, -1.5E-7, Double.NaN), new Entry(2, 0, -INFINITY, -0.0)),
        new Block(2, 1),
        List.of(List.of(0.0, Double.NaN, 1e-300), List.of(INFINITY, 0.5, 0.0)));
  }

  private static Evidence draw() {
    return new WrongDraw(
        3, "tri", List.of("\\n", "a", "<"), List.of(0.25, 0.5, 0.25), 0.8125, 2, 0);
  }

  private static Evidence losses() {
    return new LossCurves(
        List.of(0, 2000, 4000), List.of(23.0, 20.5, 19.25), List.of(23.0, Double.NaN, INFINITY));
  }

  private static Evidence clipped() {
    return new ClippedValues(
        5, 12.5, List.of(2, 1, 0, 3), List.of(0, 3, 3, 0), List.of(0, 3, 0, 3));
  }
}
