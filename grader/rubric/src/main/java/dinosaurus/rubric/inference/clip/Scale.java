package dinosaurus.rubric.inference.clip;

import dinosaurus.rubric.answers.Tensor;
import dinosaurus.toolkit.Gradients;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Multiplies entries by the bound, or by 1, divided by a norm.
 *
 * @param norm the norm
 * @param of what it is the norm of
 * @param when which entries are multiplied
 * @param toBound whether the bound is divided by it, and not 1
 */
public record Scale(Norm norm, Of of, When when, boolean toBound) implements GradientRule {

  /** What a norm is taken of. */
  enum Of {
    GRADIENT("of its entries"),
    ALL("of the entries of all five"),
    ROW("of the entries in its row"),
    COLUMN("of the entries in its column");

    private final String words;

    Of(String words) {
      this.words = words;
    }
  }

  /** Which entries are multiplied. */
  enum When {
    ALWAYS(""),
    NORM_IS_BEYOND(", where that is more than %s"),
    SOME_ARE_BEYOND(", where some entry is beyond %1$s and -%1$s"),
    ENTRY_IS_BEYOND(", where the entry is beyond %1$s and -%1$s");

    private final String words;

    When(String words) {
      this.words = words;
    }
  }

  /** Finds the scaling that gives every gradient in every case whose numbers are finite. */
  public static Optional<Scale> of(List<Clipping> clippings) {
    List<Clipping> finite = clippings.stream().filter(Clipping::isFinite).toList();
    return Arrays.stream(Norm.values())
        .flatMap(Scale::all)
        .filter(rule -> finite.stream().allMatch(rule::gives))
        .findFirst();
  }

  private static Stream<Scale> all(Norm norm) {
    return Arrays.stream(Of.values())
        .flatMap(
            of ->
                Arrays.stream(When.values())
                    .flatMap(
                        when ->
                            Stream.of(
                                new Scale(norm, of, when, true),
                                new Scale(norm, of, when, false))));
  }

  private boolean gives(Clipping clipping) {
    return IntStream.range(0, ClipNumbers.NAMES.size()).allMatch(i -> gives(clipping, i));
  }

  @Override
  public SimpleMatrix on(Gradients given, int gradient, double bound) {
    SimpleMatrix matrix = GradientRule.of(given, gradient);
    double largest = matrix.elementMaxAbs();
    double whole = norm.of(of == Of.ALL ? joined(given) : matrix);
    return matrix.elementOp(
        (int row, int column, double entry) -> {
          double size =
              switch (of) {
                case GRADIENT, ALL -> whole;
                case ROW -> norm.of(matrix.getRow(row));
                case COLUMN -> norm.of(matrix.getColumn(column));
              };
          return isScaled(entry, largest, size, bound)
              ? entry * (toBound ? bound : 1) / size
              : entry;
        });
  }

  private boolean isScaled(double entry, double largest, double size, double bound) {
    return switch (when) {
      case ALWAYS -> true;
      case NORM_IS_BEYOND -> size > bound;
      case SOME_ARE_BEYOND -> largest > bound;
      case ENTRY_IS_BEYOND -> Math.abs(entry) > bound;
    };
  }

  private static SimpleMatrix joined(Gradients given) {
    return new SimpleMatrix(Tensor.entries(Tensor.of(given)).toArray());
  }

  /** Says what entries were multiplied by. */
  public String words(String bound) {
    return "entries come back multiplied by "
        + (toBound ? bound : "1")
        + " / n, n being "
        + norm.words()
        + " "
        + of.words
        + when.words.formatted(bound);
  }
}
