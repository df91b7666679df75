// mistake: Skipped matrices whose largest entry is within the bound, without thinking of large negative entries.
// truth: The check whether a matrix needs clipping looks at elementMax(), which ignores the sign, so a matrix whose only large entries are negative is left alone.
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      if (g.elementMax() <= maxValue) {
        continue; // nothing to do
      }
      for (int i = 0; i < g.getNumElements(); i++) {
        g.set(i, Math.max(-maxValue, Math.min(maxValue, g.get(i))));
      }
    }
