// mistake: Left a break in the inner loop, so at most one entry of each row is clipped.
// truth: The break leaves the row after the first entry that was clipped, so further large entries in the same row stay.
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int row = 0; row < g.getNumRows(); row++) {
        for (int column = 0; column < g.getNumCols(); column++) {
          double entry = g.get(row, column);
          if (Math.abs(entry) > maxValue) {
            g.set(row, column, Math.copySign(maxValue, entry));
            break;
          }
        }
      }
    }
