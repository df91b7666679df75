// mistake: Clipped the copies correctly but changed the return line to return the gradients passed in.
// truth: The method returns its argument instead of the clipped matrices, so the clipping is lost.
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int i = 0; i < g.getNumElements(); i++) {
        double v = g.get(i);
        g.set(i, v > maxValue ? maxValue : v < -maxValue ? -maxValue : v);
      }
    }
// given: return new Gradients(dWax, dWaa, dWya, db, dby); => return gradients;
