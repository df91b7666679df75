// mistake: Scaled each matrix down until its largest entry fits, instead of limiting the entries one by one.
// truth: Each matrix is scaled as a whole by its largest absolute entry, so entries that were within the range shrink, too.
    dWax = fit(dWax, maxValue);
    dWaa = fit(dWaa, maxValue);
    dWya = fit(dWya, maxValue);
    db = fit(db, maxValue);
    dby = fit(dby, maxValue);
// beside:
  private SimpleMatrix fit(SimpleMatrix gradient, double bound) {
    double largest = gradient.elementMaxAbs();
    if (largest <= bound) {
      return gradient;
    }
    return gradient.scale(bound / largest);
  }
