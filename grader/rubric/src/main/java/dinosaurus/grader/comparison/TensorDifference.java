package dinosaurus.grader.comparison;

import java.util.Optional;

/**
 * Counts where one tensor parts from the expected one.
 *
 * @param first the first entry that differs, in words
 * @param differing how many entries differ
 * @param entries how many entries there are
 */
record TensorDifference(String name, String first, int differing, int entries) {

  /** Compares two tensors of the same shape, row by row. */
  static Optional<TensorDifference> between(
      Tensor expected, Tensor actual, Closeness closeness, EntrySelection selection) {
    String first = null;
    int differing = 0;
    for (int row = 0; row < expected.rows(); row++) {
      for (int column = 0; column < expected.columns(); column++) {
        double right = expected.matrix().get(row, column);
        double given = actual.matrix().get(row, column);
        if (selection.includes(row, column) && !closeness.accepts(right, given)) {
          first = first == null ? parting(expected.entry(row, column), right, given) : first;
          differing++;
        }
      }
    }
    int entries = expected.rows() * expected.columns();
    return first == null
        ? Optional.empty()
        : Optional.of(new TensorDifference(expected.name(), first, differing, entries));
  }

  private static String parting(String entry, double expected, double actual) {
    return entry
        + " is "
        + Numbers.shortest(actual)
        + ", but should be "
        + Numbers.shortest(expected);
  }

  /** Returns the first difference and the share of entries that differ. */
  String sentence() {
    return first
        + "; "
        + differing
        + " of "
        + entries
        + (entries == 1 ? " entry of " : " entries of ")
        + name
        + (differing == 1 ? " differs" : " differ");
  }

  /** Decides which entries of one tensor are compared. */
  @FunctionalInterface
  interface EntrySelection {
    boolean includes(int row, int column);
  }
}
