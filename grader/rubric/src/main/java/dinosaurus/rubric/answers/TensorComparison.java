package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.TensorDifference.Rule;
import dinosaurus.rubric.score.Evidence.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<TensorDifference> differences = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      Tensor right = expected.get(i);
      Tensor given = actual.get(i);
      if (!right.shape().equals(given.shape())) {
        return Optional.of(wrongShape(right, given, closeness));
      }
      TensorDifference.between(i, right, given, rule).ifPresent(differences::add);
    }
    return differences.isEmpty() ? Optional.empty() : Optional.of(first(differences));
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

  private static Difference first(List<TensorDifference> differences) {
    return Difference.of(sentence(differences), differences.get(0).errors());
  }

  private static String sentence(List<TensorDifference> differences) {
    String first = differences.get(0).sentence();
    List<String> others = differences.stream().skip(1).map(TensorDifference::name).toList();
    return others.isEmpty()
        ? first + "."
        : first + "; also wrong: " + String.join(", ", others) + ".";
  }
}
