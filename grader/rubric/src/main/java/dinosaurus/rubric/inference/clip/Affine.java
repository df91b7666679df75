package dinosaurus.rubric.inference.clip;

import static dinosaurus.rubric.inference.observation.Wording.number;
import static dinosaurus.rubric.inference.observation.Wording.settled;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Adds multiples of the entry and of the bound, and a number.
 *
 * @param entry the factor of the entry
 * @param bound the factor of the bound
 * @param rest what is added
 */
record Affine(double entry, double bound, double rest) implements Piece {

  static final Affine SAME = new Affine(1, 0, 0);
  static final Affine BOUND = new Affine(0, 1, 0);

  private static final ToDoubleFunction<Entry> ONE = entry -> 1;

  @Override
  public double on(double given, double own) {
    return term(entry, given) + term(bound, own) + rest;
  }

  private static double term(double factor, double of) {
    return factor == 0 ? 0 : factor * of;
  }

  /** Returns the multiple of the entry, of the bound, and the number that give the first entry. */
  static Stream<Affine> single(List<Entry> entries) {
    Entry first = entries.get(0);
    return Stream.of(
            new Affine(settled(first.returned() / first.given()), 0, 0),
            new Affine(0, settled(first.returned() / first.bound()), 0),
            new Affine(0, 0, settled(first.returned())))
        .filter(Affine::isFinite);
  }

  /** Returns the sums of two terms that give two of the entries. */
  static Stream<Piece> sums(List<Entry> entries) {
    return Stream.of(
            solve(entries, Entry::given, ONE).map(two -> new Affine(two[0], 0, two[1])),
            solve(entries, Entry::given, Entry::bound).map(two -> new Affine(two[0], two[1], 0)),
            solve(entries, Entry::bound, ONE).map(two -> new Affine(0, two[0], two[1])))
        .flatMap(Optional::stream);
  }

  /** Solves two equations, of the first entry and of the one that differs most from it. */
  private static Optional<double[]> solve(
      List<Entry> entries, ToDoubleFunction<Entry> left, ToDoubleFunction<Entry> right) {
    Entry one = entries.get(0);
    ToDoubleFunction<Entry> determinant =
        other ->
            left.applyAsDouble(one) * right.applyAsDouble(other)
                - left.applyAsDouble(other) * right.applyAsDouble(one);
    Entry two =
        entries.stream()
            .max(Comparator.comparingDouble(other -> Math.abs(determinant.applyAsDouble(other))))
            .orElseThrow();
    double size = determinant.applyAsDouble(two);
    double first =
        (one.returned() * right.applyAsDouble(two) - two.returned() * right.applyAsDouble(one))
            / size;
    double second =
        (left.applyAsDouble(one) * two.returned() - left.applyAsDouble(two) * one.returned())
            / size;
    return Double.isFinite(first) && Double.isFinite(second)
        ? Optional.of(new double[] {settled(first), settled(second)})
        : Optional.empty();
  }

  private boolean isFinite() {
    return Double.isFinite(entry + bound + rest);
  }

  @Override
  public boolean isOdd() {
    return bound == 0 && rest == 0;
  }

  @Override
  public String words(String name, int sign) {
    if (equals(SAME)) {
      return "as they were";
    }
    if (bound == 0 && rest == 0 && entry != 0) {
      return entry == -1 ? "with the opposite sign" : "multiplied by " + number(entry);
    }
    String sum = times(entry, "entry") + times(sign * bound, name) + times(sign * rest, "");
    return "as " + (sum.isEmpty() ? "0" : sum.replaceFirst("^ \\+ ", "").replaceFirst("^ - ", "-"));
  }

  private static String times(double factor, String of) {
    if (factor == 0) {
      return "";
    }
    double size = Math.abs(factor);
    String number = size == 1 && !of.isEmpty() ? "" : number(size) + (of.isEmpty() ? "" : " * ");
    return (factor < 0 ? " - " : " + ") + number + of;
  }
}
