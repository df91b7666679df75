// mistake: Clipped the matrices of the gradients passed in, not the copies that are returned.
// truth: The loops set entries of gradients.dWax() and so on, which changes the caller's matrices and leaves the returned copies unclipped.
    for (SimpleMatrix g :
        List.of(
            gradients.dWax(),
            gradients.dWaa(),
            gradients.dWya(),
            gradients.db(),
            gradients.dby())) {
      for (int i = 0; i < g.getNumRows(); i++) {
        for (int j = 0; j < g.getNumCols(); j++) {
          double clipped = Math.min(maxValue, Math.max(-maxValue, g.get(i, j)));
          g.set(i, j, clipped);
        }
      }
    }
