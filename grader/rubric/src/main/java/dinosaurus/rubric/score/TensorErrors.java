package dinosaurus.rubric.score;

import java.util.List;

/**
 * Shows where the entries of a tensor differ from the expected ones.
 *
 * <p>The errors stand for blocks of entries, so that a large tensor fits, too: in a block counts
 * the largest distance from the expected entry; NaN counts as larger than any.
 *
 * @param tensor its name: {@code dWax}
 * @param rows how many it has
 * @param columns how many it has
 * @param differing how many of its entries differ
 * @param first the first entries that differ, row by row; at least one
 * @param block the rows and columns of entries that an error stands for
 * @param errors the errors, row by row; 0 where nothing differs
 */
public record TensorErrors(
    String tensor,
    int rows,
    int columns,
    int differing,
    List<Entry> first,
    Block block,
    List<List<Double>> errors)
    implements Evidence {

  /**
   * Copies the lists, so that the evidence never changes.
   *
   * @throws IllegalArgumentException if they are too long, or the errors don't cover the tensor
   */
  public TensorErrors {
    tensor = PlainText.line(tensor);
    first = Require.bounded("first", first);
    errors = Require.bounded("errors", errors).stream().map(List::copyOf).toList();
    Require.size("errors", errors, cells(rows, block.rows()));
    for (List<Double> row : errors) {
      Require.size("errors", Require.bounded("errors", row), cells(columns, block.columns()));
    }
    if (first.isEmpty()) {
      throw new IllegalArgumentException("There is no evidence without an entry that differs.");
    }
  }

  private static int cells(int entries, int perCell) {
    return (entries + perCell - 1) / perCell;
  }

  /**
   * Holds an entry that differs.
   *
   * @param row from 0
   * @param column from 0
   * @param expected the expected value
   * @param actual the value of the answer
   */
  public record Entry(int row, int column, double expected, double actual) {}

  /**
   * Tells how many entries an error stands for.
   *
   * @param rows at least 1
   * @param columns at least 1
   */
  public record Block(int rows, int columns) {

    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if one isn't positive
     */
    public Block {
      if (rows < 1 || columns < 1) {
        throw new IllegalArgumentException("A block has a row and a column at least.");
      }
    }
  }
}
