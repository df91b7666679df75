package dinosaurus.rubric.answers;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds how an update moved one entry of a parameter.
 *
 * @param before the entry before
 * @param after the entry after
 * @param gradient the gradient's entry that it is held against
 */
public record Move(double before, double after, double gradient) {

  private static final double ROUNDING = 1e-9;

  /** Returns the moves of all entries of a parameter; all three are of one shape. */
  public static List<Move> of(Tensor before, Tensor after, Tensor gradient) {
    SimpleMatrix from = before.matrix();
    return IntStream.range(0, from.getNumElements())
        .mapToObj(i -> new Move(from.get(i), after.matrix().get(i), gradient.matrix().get(i)))
        .toList();
  }

  /** Returns what was subtracted. */
  public double step() {
    return before - after;
  }

  /** Tells whether a rate times the gradient was subtracted, but for rounding. */
  public boolean isBy(double rate) {
    double size = Math.max(Math.abs(before), Math.max(Math.abs(after), Math.abs(step())));
    return Math.abs(step() - rate * gradient) <= ROUNDING * size;
  }
}
