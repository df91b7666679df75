package dinosaurus.rubric.report.page;

import dinosaurus.rubric.answers.Numbers;
import dinosaurus.rubric.score.Evidence.TensorErrors;
import java.util.List;

/**
 * Words the errors of a tensor.
 *
 * @param errors the errors
 */
public record ErrorTable(TensorErrors errors) {

  private static final int DIGITS = 2;

  /**
   * Holds an entry that differs, in words.
   *
   * @param entry such as {@code dWax[3][1]}
   * @param expected the expected value
   * @param actual the value of the answer
   * @param distance how far it is off; empty if that can't be said
   */
  public record Row(String entry, String expected, String actual, String distance) {}

  /** Returns the first entries that differ. */
  public List<Row> rows() {
    return errors.first().stream()
        .map(
            entry ->
                new Row(
                    name(entry),
                    Numbers.shortest(entry.expected()),
                    Numbers.shortest(entry.actual()),
                    distance(entry.actual() - entry.expected())))
        .toList();
  }

  /** Returns what the heat map shows, for those who can't see it. */
  public String alternative() {
    String shape = by(errors.rows(), errors.columns());
    return "Heat map of " + errors.tensor() + ", " + shape + ": " + share() + ", first " + first();
  }

  /** Returns the share of entries that differ. */
  public String share() {
    int all = errors.rows() * errors.columns();
    return errors.differing() + " of " + all + (errors.differing() == 1 ? " differs" : " differ");
  }

  /** Returns the name of the first entry that differs. */
  public String first() {
    return name(errors.first().get(0));
  }

  /** Returns how many entries a square of the heat map stands for; empty if for one. */
  public String block() {
    TensorErrors.Block block = errors.block();
    return block.rows() * block.columns() == 1
        ? ""
        : "A square stands for " + by(block.rows(), block.columns()) + " entries.";
  }

  private static String by(int rows, int columns) {
    return rows + " by " + columns;
  }

  private String name(TensorErrors.Entry entry) {
    String row = errors.tensor() + "[" + entry.row() + "]";
    return errors.columns() == 1 ? row : row + "[" + entry.column() + "]";
  }

  private static String distance(double difference) {
    double distance = Math.abs(difference);
    if (!Double.isFinite(distance)) {
      return "";
    }
    return distance == 0 ? "a zero\u2019s sign" : Numbers.rounded(distance, DIGITS);
  }
}
