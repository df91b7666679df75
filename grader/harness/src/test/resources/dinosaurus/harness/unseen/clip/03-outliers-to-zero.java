// mistake: Set entries outside the range to 0 instead of to the nearer bound.
// truth: Entries beyond the bound are thrown away (set to 0) instead of being set to the bound with their sign.
    dWax = removeTooLarge(dWax, maxValue);
    dWaa = removeTooLarge(dWaa, maxValue);
    dWya = removeTooLarge(dWya, maxValue);
    db = removeTooLarge(db, maxValue);
    dby = removeTooLarge(dby, maxValue);
// beside:
  private static SimpleMatrix removeTooLarge(SimpleMatrix m, double limit) {
    return m.elementOp((int i, int j, double v) -> v > limit || v < -limit ? 0.0 : v);
  }
