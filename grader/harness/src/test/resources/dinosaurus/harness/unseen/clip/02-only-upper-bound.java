// mistake: Limited the entries from above only, so large negative gradients stay as they are.
// truth: There is no lower bound: entries below -maxValue are never brought up to -maxValue.
    for (SimpleMatrix m : new SimpleMatrix[] {dWax, dWaa, dWya, db, dby}) {
      for (int row = 0; row < m.getNumRows(); row++) {
        for (int col = 0; col < m.getNumCols(); col++) {
          if (m.get(row, col) > maxValue) {
            m.set(row, col, maxValue);
          }
        }
      }
    }
