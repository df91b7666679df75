// mistake: Clipped by the norm of all five gradients together, as deep learning libraries offer it.
// truth: This is clipping by global norm: all five gradients are scaled by one factor, where each entry should have been limited for itself.
    double sumOfSquares = 0;
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      sumOfSquares += g.elementMult(g).elementSum();
    }
    double norm = Math.sqrt(sumOfSquares);
    if (norm > maxValue) {
      double factor = maxValue / norm;
      dWax = dWax.scale(factor);
      dWaa = dWaa.scale(factor);
      dWya = dWya.scale(factor);
      db = db.scale(factor);
      dby = dby.scale(factor);
    }
