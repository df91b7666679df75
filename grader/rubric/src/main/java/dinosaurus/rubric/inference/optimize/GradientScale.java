package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.rubric.answers.Tensor;
import dinosaurus.rubric.inference.clip.Entry;
import dinosaurus.rubric.inference.optimize.Measure.Multiple;
import dinosaurus.rubric.inference.optimize.Measure.Solved;
import dinosaurus.toolkit.Gradients;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Says by what the gradients of {@code optimize} were multiplied, and where they were cut off then,
 * if both depend on the call.
 *
 * @param factor by what they were multiplied
 * @param bound where they were cut off then; nothing if no call shows it
 */
record GradientScale(Multiple factor, Optional<Multiple> bound) implements StepClip {

  private static final double ROUNDING = 1e-9;

  /** A gradient's entry before and after. */
  private record Change(double given, double returned) {}

  /**
   * Holds the entries of one call.
   *
   * @param step the call
   * @param entries the entries of all gradients that aren't zero
   * @param factor the factor of the smallest entry, which was hardly cut off
   */
  private record Scaled(Step step, List<Change> entries, double factor) {

    static Optional<Scaled> of(Step step) {
      List<Tensor> given = Tensor.of(step.gradients());
      List<Tensor> returned = Tensor.of(step.answer().result().gradients());
      List<Change> entries =
          IntStream.range(0, given.size())
              .boxed()
              .flatMap(i -> entries(given.get(i).matrix(), returned.get(i).matrix()))
              .toList();
      return entries.stream()
          .min(Comparator.comparingDouble(entry -> Math.abs(entry.given)))
          .map(entry -> new Scaled(step, entries, entry.returned / entry.given));
    }

    private static Stream<Change> entries(SimpleMatrix given, SimpleMatrix returned) {
      return IntStream.range(0, given.getNumElements())
          .filter(i -> Math.abs(given.get(i)) > ROUNDING)
          .mapToObj(i -> new Change(given.get(i), returned.get(i)));
    }

    private double largest() {
      return entries.stream().mapToDouble(entry -> Math.abs(entry.returned)).max().orElseThrow();
    }

    /** Tells whether some entry was cut off at the largest. */
    private boolean isCut() {
      double most = largest() * (1 + ROUNDING);
      return entries.stream().anyMatch(entry -> Math.abs(factor * entry.given) > most);
    }

    /** Tells whether every entry is the multiple, or the largest where the multiple is larger. */
    private boolean holds() {
      double most = largest();
      return entries.stream()
          .allMatch(
              entry -> {
                double whole = factor * entry.given;
                double cut = Entry.cut(whole, most);
                return Math.abs(entry.returned - cut) <= ROUNDING * Math.abs(cut);
              });
    }

    private Solved solved(double number) {
      return new Solved(step.given(), number);
    }
  }

  /** Solves for what gives the gradients of all steps. */
  static Optional<GradientScale> of(List<Step> steps) {
    List<Scaled> all = steps.stream().map(Scaled::of).flatMap(Optional::stream).toList();
    List<Scaled> telling = all.stream().filter(one -> one.largest() > 0).toList();
    if (telling.isEmpty() || !all.stream().allMatch(Scaled::holds)) {
      return Optional.empty();
    }
    return Measure.of(telling.stream().map(one -> one.solved(one.factor)).toList())
        .flatMap(factor -> bounds(telling).map(bound -> new GradientScale(factor, bound)))
        .filter(scale -> all.stream().allMatch(scale::gives))
        .findFirst();
  }

  /** Returns what may be the bound; nothing if no entry was cut off. */
  private static Stream<Optional<Multiple>> bounds(List<Scaled> all) {
    List<Scaled> cut = all.stream().filter(Scaled::isCut).toList();
    return cut.isEmpty()
        ? Stream.of(Optional.empty())
        : Measure.of(cut.stream().map(one -> one.solved(one.largest())).toList()).map(Optional::of);
  }

  private boolean gives(Scaled one) {
    double most = bound.map(where -> where.of(one.step.given())).orElse(Double.POSITIVE_INFINITY);
    double whole = factor.of(one.step.given());
    return one.largest() <= most * (1 + ROUNDING) && (one.largest() > 0 || most == 0 || whole == 0);
  }

  @Override
  public Gradients clip(Gradients gradients, Call.Optimize given) {
    double times = factor.of(given);
    double most = bound.map(where -> where.of(given)).orElse(Double.POSITIVE_INFINITY);
    List<SimpleMatrix> all =
        Tensor.of(gradients).stream()
            .map(Tensor::matrix)
            .map(
                matrix ->
                    matrix.elementOp(
                        (int row, int column, double entry) -> Entry.cut(times * entry, most)))
            .toList();
    return new Gradients(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4));
  }

  /** Says what the gradients are, where it isn't what was asked for. */
  Optional<String> clause() {
    String cut = bound.map(where -> "cut off at " + where.words()).orElse("not cut off");
    if (!factor.is(1)) {
      return Optional.of(
          "the gradients that come back are those of the backward pass times "
              + factor.words()
              + ", "
              + cut);
    }
    return bound
        .filter(where -> !where.is(Assignment.CLIPPING_BOUND))
        .map(
            where -> "the gradients that come back are cut off at " + where.words() + ", not at 5");
  }
}
