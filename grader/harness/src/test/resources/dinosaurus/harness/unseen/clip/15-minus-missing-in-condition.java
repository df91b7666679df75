// mistake: Compared with maxValue instead of -maxValue in the second condition.
// truth: The minus is missing in the lower condition, value < maxValue, so every entry below the upper bound is set to -maxValue.
    for (SimpleMatrix m : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int i = 0; i < m.getNumRows(); i++) {
        for (int j = 0; j < m.getNumCols(); j++) {
          double value = m.get(i, j);
          if (value > maxValue) {
            m.set(i, j, maxValue);
          } else if (value < maxValue) {
            m.set(i, j, -maxValue);
          }
        }
      }
    }
