package dinosaurus.rubric.answers;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Compares how an answer moved the parameters with the gradients that it returned, right or wrong,
 * so that a mistake in the update is told apart from one in the gradients.
 *
 * @param before the parameters it was given
 * @param after the parameters after the call, of any shapes
 * @param gradients the gradients it returned, of any shapes
 * @param learningRate the learning rate; where it is 0 there is no factor
 */
public record StepComparison(
    Parameters before, Parameters after, Gradients gradients, double learningRate) {

  private static final double LITTLE = 1e-3;

  /**
   * Tells whether the update is right for the gradients that came back, be they wrong: all
   * parameters moved by {@code learningRate} times their gradients, which ask for a step.
   *
   * @param right the right gradients, far smaller than which none ask for a step
   */
  public boolean isRight(Gradients right) {
    return fit() && moveBy(1) && largest(gradients) >= LITTLE * largest(right);
  }

  private static double largest(Gradients gradients) {
    return Tensor.of(gradients).stream()
        .mapToDouble(tensor -> tensor.matrix().elementMaxAbs())
        .max()
        .orElseThrow();
  }

  /**
   * Returns a sentence if all parameters moved by one factor times the step that the gradients ask
   * for; nothing if there is no such factor.
   */
  public Optional<String> words() {
    if (!fit()) {
      return Optional.empty();
    }
    double factor = factor();
    return Double.isFinite(factor) && factor != 0 && moveBy(factor)
        ? Optional.of(
            "Every step is "
                + Numbers.factor(factor)
                + " times learningRate times the gradient that came back.")
        : Optional.empty();
  }

  /** Tells whether the shapes are those of the parameters, which an answer may have changed. */
  private boolean fit() {
    List<String> shapes = Tensor.shapes(Tensor.of(before));
    return Tensor.shapes(Tensor.of(after)).equals(shapes)
        && Tensor.shapes(Tensor.of(gradients)).equals(shapes);
  }

  /** Returns the factor that fits the largest gradient. */
  private double factor() {
    double largest = 0;
    double factor = Double.NaN;
    for (Move move : moves()) {
      if (Math.abs(move.gradient()) > largest) {
        largest = Math.abs(move.gradient());
        factor = move.step() / (learningRate * move.gradient());
      }
    }
    return factor;
  }

  private boolean moveBy(double factor) {
    return moves().stream().allMatch(move -> move.isBy(factor * learningRate));
  }

  private List<Move> moves() {
    List<Tensor> from = Tensor.of(before);
    List<Tensor> to = Tensor.of(after);
    List<Tensor> along = Tensor.of(gradients);
    return IntStream.range(0, from.size())
        .boxed()
        .flatMap(i -> Move.of(from.get(i), to.get(i), along.get(i)).stream())
        .toList();
  }
}
