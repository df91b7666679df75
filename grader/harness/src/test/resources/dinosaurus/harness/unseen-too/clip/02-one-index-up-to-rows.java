// mistake: Treats every matrix as a vector: get(i) with i up to the number of rows.
// truth: Only the first getNumRows() entries of a matrix, in the order of its rows, are clipped; the rest of each true matrix comes back as it was. The two biases are right.
    squash(dWax, maxValue);
    squash(dWaa, maxValue);
    squash(dWya, maxValue);
    squash(db, maxValue);
    squash(dby, maxValue);
// beside:

  private static void squash(SimpleMatrix m, double max) {
    for (int i = 0; i < m.getNumRows(); i++) {
      m.set(i, Math.min(max, Math.max(-max, m.get(i))));
    }
  }
