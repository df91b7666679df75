// mistake: Wrote the helper for one number with float instead of double.
// truth: The helper takes and returns float, so every entry, even within the range, is rounded to about seven digits.
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int r = 0; r < g.getNumRows(); r++) {
        for (int c = 0; c < g.getNumCols(); c++) {
          g.set(r, c, limit((float) g.get(r, c), (float) maxValue));
        }
      }
    }
// beside:
  private static float limit(float value, float bound) {
    if (value > bound) {
      return bound;
    }
    return value < -bound ? -bound : value;
  }
