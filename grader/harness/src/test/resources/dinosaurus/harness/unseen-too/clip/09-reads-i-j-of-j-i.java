// mistake: Exchanged the indices when reading, in the square matrix.
// truth: dWaa is read at (j, i) and written at (i, j) in place, so it becomes a mirror image of its lower left half; the rest is right.
    for (SimpleMatrix m : List.of(dWax, dWya, db, dby)) {
      for (int i = 0; i < m.getNumRows(); i++) {
        for (int j = 0; j < m.getNumCols(); j++) {
          m.set(i, j, Math.max(-maxValue, Math.min(maxValue, m.get(i, j))));
        }
      }
    }
    for (int i = 0; i < dWaa.getNumRows(); i++) {
      for (int j = 0; j < dWaa.getNumCols(); j++) {
        dWaa.set(i, j, Math.max(-maxValue, Math.min(maxValue, dWaa.get(j, i))));
      }
    }
