package dinosaurus.rubric.score;

import java.util.List;

/**
 * Shows what is wrong with the answer to a case, for people who would rather look than read.
 *
 * <p>Every kind is bounded, whatever the size of an answer.
 */
public sealed interface Evidence {

  /** The most entries of any list. */
  int LIMIT = 64;

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
  record TensorErrors(
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

  /**
   * Shows the step of sampling that went wrong.
   *
   * @param step the step, from 0
   * @param before the characters drawn before it, which are right
   * @param characters the characters of the vocabulary, by their indices
   * @param probabilities what the network gives for each, by the index
   * @param u the number drawn, from 0 to 1
   * @param expected the index that u leads to
   * @param actual the index of the answer
   */
  record WrongDraw(
      int step,
      String before,
      List<String> characters,
      List<Double> probabilities,
      double u,
      int expected,
      int actual)
      implements Evidence {

    /**
     * Copies the lists, so that the evidence never changes.
     *
     * @throws IllegalArgumentException if they are too long or differ in length, or an index lies
     *     outside
     */
    public WrongDraw {
      before = PlainText.line(before);
      characters = Require.bounded("characters", characters).stream().map(PlainText::line).toList();
      probabilities = Require.bounded("probabilities", probabilities);
      Require.size("probabilities", probabilities, characters.size());
      Require.index("expected", expected, characters.size());
      Require.index("actual", actual, characters.size());
    }
  }

  /**
   * Shows how the smoothed loss goes down in training.
   *
   * @param iterations the iterations of the checkpoints
   * @param expected the expected loss at each
   * @param actual the loss at each that the answer reports
   */
  record LossCurves(List<Integer> iterations, List<Double> expected, List<Double> actual)
      implements Evidence {

    /**
     * Copies the lists, so that the evidence never changes.
     *
     * @throws IllegalArgumentException if they are too long or differ in length
     */
    public LossCurves {
      iterations = Require.bounded("iterations", iterations);
      expected = Require.bounded("expected", expected);
      actual = Require.bounded("actual", actual);
      Require.size("expected", expected, iterations.size());
      Require.size("actual", actual, iterations.size());
    }
  }

  /**
   * Shows how many entries lie where, before clipping and after, in bins of one width that have
   * edges at the bounds; what lies at a bound counts within.
   *
   * <p>What lies beyond the bins counts in the outermost; NaN counts nowhere.
   *
   * @param bound the bound; entries are to end between minus the bound and the bound
   * @param range the bins go from minus this to this; positive
   * @param before how many entries each bin has before the call
   * @param expected how many each is to have afterwards
   * @param actual how many each has in the answer
   */
  record ClippedValues(
      double bound,
      double range,
      List<Integer> before,
      List<Integer> expected,
      List<Integer> actual)
      implements Evidence {

    /**
     * Copies the lists, so that the evidence never changes.
     *
     * @throws IllegalArgumentException if they are too long or differ in length
     */
    public ClippedValues {
      before = Require.bounded("before", before);
      expected = Require.bounded("expected", expected);
      actual = Require.bounded("actual", actual);
      Require.size("expected", expected, before.size());
      Require.size("actual", actual, before.size());
    }
  }

  /**
   * Holds one expected value and what came instead, in words.
   *
   * @param what the value is, such as {@code the loss}
   * @param expected the expected value
   * @param actual the value of the answer
   */
  record SideBySide(String what, String expected, String actual) implements Evidence {

    /** Makes the texts fit to be shown. */
    public SideBySide {
      what = PlainText.line(what);
      expected = PlainText.line(expected);
      actual = PlainText.line(actual);
    }
  }
}
