package dinosaurus.rubric.answers;

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
record Entry(int row, int column, double expected, double actual, boolean differs, boolean marked) {

  double ratio() {
    return actual / expected;
  }

  double offset() {
    return actual - expected;
  }
}
