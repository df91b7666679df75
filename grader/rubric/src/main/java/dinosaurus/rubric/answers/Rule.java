package dinosaurus.rubric.answers;

import java.util.ArrayList;
import java.util.List;

/**
 * Says how tensors are compared.
 *
 * @param closeness when two numbers count as the same
 * @param selection the entries to compare
 * @param trait what those that differ may have in common
 */
record Rule(Closeness closeness, Selection selection, Trait trait) {

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
