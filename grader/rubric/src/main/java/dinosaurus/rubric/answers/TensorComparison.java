package dinosaurus.rubric.answers;

import static java.util.stream.Collectors.joining;

import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.TensorDifference.Rule;
import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Compares tensors with the expected ones and words the first difference. */
public final class TensorComparison {

  private TensorComparison() {}

  /** Compares every entry. */
  public static Optional<Difference> compare(
      List<Tensor> expected, List<Tensor> actual, Closeness closeness) {
    return compare(expected, actual, closeness, Selection.EVERYTHING, Trait.NONE);
  }

  /**
   * Compares the entries that a selection names.
   *
   * @param expected the expected tensors
   * @param actual the tensors of the answer, in the same order
   * @param closeness when two numbers count as the same
   * @param selection the entries to compare
   * @param trait what those that differ may have in common
   * @return the first difference; nothing if there is none
   */
  public static Optional<Difference> compare(
      List<Tensor> expected,
      List<Tensor> actual,
      Closeness closeness,
      Selection selection,
      Trait trait) {
    Rule rule = new Rule(closeness, selection, trait);
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      Tensor right = expected.get(i);
      Tensor given = actual.get(i);
      if (!right.shape().equals(given.shape())) {
        return Optional.of(wrongShape(right, given, closeness));
      }
      if (!rule.accepts(i, right, given)) {
        wrong.add(i);
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(first(wrong, expected, actual, rule));
  }

  private static Difference first(
      List<Integer> wrong, List<Tensor> expected, List<Tensor> actual, Rule rule) {
    int first = wrong.get(0);
    Supplier<TensorDifference> difference =
        () -> new TensorDifference(first, expected.get(first), actual.get(first), rule);
    String others =
        wrong.stream().skip(1).map(expected::get).map(Tensor::name).collect(joining(", "));
    String end = others.isEmpty() ? "." : "; also wrong: " + others + ".";
    return new Difference(
        () -> difference.get().sentence() + end, () -> List.of(difference.get().errors()));
  }

  private static Difference wrongShape(Tensor expected, Tensor actual, Closeness closeness) {
    String sentence =
        expected.name()
            + " has the shape "
            + actual.shape()
            + ", but should have "
            + expected.shape()
            + (expected.isTransposeOf(actual, closeness) ? ": it is transposed." : ".");
    return Difference.of(
        sentence,
        new SideBySide("the shape of " + expected.name(), expected.shape(), actual.shape()));
  }
}
