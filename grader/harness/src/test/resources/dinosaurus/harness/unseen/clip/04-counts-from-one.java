// mistake: Let the loops over rows and columns begin with 1, as in Octave.
// truth: The loops start at 1 but indices start at 0, so the first row and the first column of each matrix are never clipped.
    SimpleMatrix[] weights = {dWax, dWaa, dWya};
    for (int k = 0; k < weights.length; k++) {
      for (int i = 1; i < weights[k].getNumRows(); i++) {
        for (int j = 1; j < weights[k].getNumCols(); j++) {
          double g = weights[k].get(i, j);
          weights[k].set(i, j, Math.max(-maxValue, Math.min(g, maxValue)));
        }
      }
    }
    for (int i = 1; i < db.getNumRows(); i++) {
      db.set(i, Math.max(-maxValue, Math.min(db.get(i), maxValue)));
    }
    for (int i = 1; i < dby.getNumRows(); i++) {
      dby.set(i, Math.max(-maxValue, Math.min(dby.get(i), maxValue)));
    }
