package dinosaurus.toolkit;

/**
 * Adds products of matrices and vectors to sums, each sum in one fixed order.
 *
 * <p>Four rows are taken at a time: that is twice as fast as one, and each sum still gets its terms
 * one by one, in the order stated, so the bits are those of the plain loop.
 */
final class Products {

  private Products() {}

  /**
   * Adds the product of a matrix and a vector: {@code sum[i] += matrix[i][j] * vector[j]}, j
   * ascending.
   *
   * @param matrix (sum.length, vector.length), row by row
   */
  static void add(double[] sum, double[] matrix, double[] vector) {
    int columns = vector.length;
    int i = 0;
    for (; i + 4 <= sum.length; i += 4) {
      addFour(sum, i, matrix, vector);
    }
    for (; i < sum.length; i++) {
      double total = sum[i];
      for (int j = 0; j < columns; j++) {
        total += matrix[i * columns + j] * vector[j];
      }
      sum[i] = total;
    }
  }

  private static void addFour(double[] sum, int i, double[] matrix, double[] vector) {
    int columns = vector.length;
    int row0 = i * columns;
    int row1 = row0 + columns;
    int row2 = row1 + columns;
    int row3 = row2 + columns;
    double total0 = sum[i];
    double total1 = sum[i + 1];
    double total2 = sum[i + 2];
    double total3 = sum[i + 3];
    for (int j = 0; j < columns; j++) {
      double factor = vector[j];
      total0 += matrix[row0 + j] * factor;
      total1 += matrix[row1 + j] * factor;
      total2 += matrix[row2 + j] * factor;
      total3 += matrix[row3 + j] * factor;
    }
    sum[i] = total0;
    sum[i + 1] = total1;
    sum[i + 2] = total2;
    sum[i + 3] = total3;
  }

  /**
   * Adds a combination of rows: {@code sum[j] += factors[t] * rows[t][j]}, t ascending.
   *
   * <p>The rows are arrays of their own, for then the compiler sees that it can use vector
   * instructions.
   *
   * @param factors one for each row, at most as many as rows
   */
  static void addRows(double[] sum, double[] factors, double[][] rows) {
    int t = 0;
    for (; t + 4 <= factors.length; t += 4) {
      addFourRows(
          sum,
          factors[t],
          rows[t],
          factors[t + 1],
          rows[t + 1],
          factors[t + 2],
          rows[t + 2],
          factors[t + 3],
          rows[t + 3]);
    }
    for (; t < factors.length; t++) {
      addRow(sum, factors[t], rows[t]);
    }
  }

  private static void addRow(double[] sum, double factor, double[] row) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += factor * row[j];
    }
  }

  private static void addFourRows(
      double[] sum,
      double factor0,
      double[] row0,
      double factor1,
      double[] row1,
      double factor2,
      double[] row2,
      double factor3,
      double[] row3) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] =
          sum[j] + factor0 * row0[j] + factor1 * row1[j] + factor2 * row2[j] + factor3 * row3[j];
    }
  }

  /** Copies the rows of a matrix into arrays of their own. */
  static void copyRows(double[] matrix, double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(matrix, i * rows[i].length, rows[i], 0, rows[i].length);
    }
  }

  /** Copies the columns of a matrix into arrays of their own. */
  static void copyColumns(double[] matrix, double[][] columns) {
    for (int j = 0; j < columns.length; j++) {
      double[] column = columns[j];
      for (int i = 0, k = j; i < column.length; i++, k += columns.length) {
        column[i] = matrix[k];
      }
    }
  }
}
