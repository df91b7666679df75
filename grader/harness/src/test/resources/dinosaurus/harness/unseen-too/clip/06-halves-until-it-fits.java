// mistake: Halves an entry until it is small enough.
// truth: Entries beyond the bounds come back divided by 2, 4, 8 ..., whatever makes them fit.
    for (SimpleMatrix m : new SimpleMatrix[] {dWax, dWaa, dWya, db, dby}) {
      for (int i = 0; i < m.getNumRows(); i++) {
        for (int j = 0; j < m.getNumCols(); j++) {
          double v = m.get(i, j);
          while (Math.abs(v) > maxValue) {
            v = v / 2;
          }
          m.set(i, j, v);
        }
      }
    }
