package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words where one tensor parts from the expected one of the same shape. */
final class TensorDifference {

  private final Tensor expected;
  private final Tensor actual;
  private final Rule rule;
  private final List<Entry> compared;
  private final List<Entry> differing;

  /** Compares the tensors at a position of their lists, which differ. */
  TensorDifference(int tensor, Tensor expected, Tensor actual, Rule rule) {
    this.expected = expected;
    this.actual = actual;
    this.rule = rule;
    this.compared = rule.entries(tensor, expected, actual);
    this.differing = compared.stream().filter(Entry::differs).toList();
  }

  /** Returns the first difference, the share of entries that differ, what they have in common. */
  String sentence() {
    Entry first = differing.get(0);
    String entry = expected.entry(first.row(), first.column());
    return ScalarComparison.words(entry, first.expected(), first.actual())
        + "; "
        + share()
        + common();
  }

  TensorErrors errors() {
    return ErrorGrid.of(expected, differing);
  }

  private String share() {
    int entries = expected.rows() * expected.columns();
    return differing.size()
        + " of "
        + entries
        + (entries == 1 ? " entry of " : " entries of ")
        + expected.name()
        + (differing.size() == 1 ? " differs" : " differ");
  }

  private String common() {
    String common = inCommon().collect(Collectors.joining(", "));
    return common.isEmpty() ? "" : ": " + common;
  }

  private Stream<String> inCommon() {
    if (differing.size() < 2) {
      return Stream.of();
    }
    if (expected.isTransposeOf(actual, rule.closeness())) {
      return Stream.of("it is transposed");
    }
    CommonTraits common = new CommonTraits(compared, differing, rule.closeness());
    return Stream.of(common.ofPlaces(rule.trait()), common.ofValues()).flatMap(Optional::stream);
  }

  /**
   * Says how tensors are compared.
   *
   * @param closeness when two numbers count as the same
   * @param selection the entries to compare
   * @param trait what those that differ may have in common
   */
  record Rule(Closeness closeness, Selection selection, Trait trait) {

    /** Tells whether the selected entries of the tensors at a position of their lists agree. */
    boolean accepts(int tensor, Tensor expected, Tensor actual) {
      for (int row = 0; row < expected.rows(); row++) {
        for (int column = 0; column < expected.columns(); column++) {
          if (selection.includes(tensor, row, column)
              && !closeness.accepts(
                  expected.matrix().get(row, column), actual.matrix().get(row, column))) {
            return false;
          }
        }
      }
      return true;
    }

    /** Compares the selected entries of the tensors at a position of their lists, row by row. */
    List<Entry> entries(int tensor, Tensor expected, Tensor actual) {
      List<Entry> entries = new ArrayList<>();
      for (int row = 0; row < expected.rows(); row++) {
        for (int column = 0; column < expected.columns(); column++) {
          if (selection.includes(tensor, row, column)) {
            double right = expected.matrix().get(row, column);
            double given = actual.matrix().get(row, column);
            boolean differs = !closeness.accepts(right, given);
            boolean marked = trait.entries().includes(tensor, row, column);
            entries.add(new Entry(row, column, right, given, differs, marked));
          }
        }
      }
      return entries;
    }
  }

  /**
   * Holds an entry of a tensor that is compared.
   *
   * @param row from 0
   * @param column from 0
   * @param expected the expected value
   * @param actual the value of the answer
   * @param differs whether the two aren't close enough
   * @param marked whether the entry has the trait looked for
   */
  record Entry(
      int row, int column, double expected, double actual, boolean differs, boolean marked) {

    double ratio() {
      return actual / expected;
    }

    double offset() {
      return actual - expected;
    }
  }
}
