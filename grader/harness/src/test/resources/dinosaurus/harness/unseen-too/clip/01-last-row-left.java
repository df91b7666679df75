// mistake: Both loops run to size - 1, as if an index ended there, but only over the rows.
// truth: The last row of every gradient is never visited and comes back as it was.
    squash(dWax, maxValue);
    squash(dWaa, maxValue);
    squash(dWya, maxValue);
    squash(db, maxValue);
    squash(dby, maxValue);
// beside:

  private static void squash(SimpleMatrix m, double max) {
    for (int row = 0; row < m.getNumRows() - 1; row++) {
      for (int col = 0; col < m.getNumCols(); col++) {
        if (m.get(row, col) > max) {
          m.set(row, col, max);
        } else if (m.get(row, col) < -max) {
          m.set(row, col, -max);
        }
      }
    }
  }
