// mistake: Took the .copy() off the given lines because it looked unnecessary, then clipped in place.
// truth: Without copy() the five names stand for the caller's own matrices, so clipping in place modifies the gradients that were given.
    for (SimpleMatrix g : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int i = 0; i < g.getNumElements(); i++) {
        g.set(i, Math.min(Math.max(g.get(i), -maxValue), maxValue));
      }
    }
// given: SimpleMatrix dWax = gradients.dWax().copy(); => SimpleMatrix dWax = gradients.dWax();
// given: SimpleMatrix dWaa = gradients.dWaa().copy(); => SimpleMatrix dWaa = gradients.dWaa();
// given: SimpleMatrix dWya = gradients.dWya().copy(); => SimpleMatrix dWya = gradients.dWya();
// given: SimpleMatrix db = gradients.db().copy(); => SimpleMatrix db = gradients.db();
// given: SimpleMatrix dby = gradients.dby().copy(); => SimpleMatrix dby = gradients.dby();
