// mistake: Replaced entries beyond the bound by their sign, forgetting to multiply by maxValue.
// truth: Math.signum gives 1 or -1, and it isn't multiplied by maxValue, so large entries become 1 or -1 instead of the bound.
    dWax = clipMatrix(dWax, maxValue);
    dWaa = clipMatrix(dWaa, maxValue);
    dWya = clipMatrix(dWya, maxValue);
    db = clipMatrix(db, maxValue);
    dby = clipMatrix(dby, maxValue);
// beside:
  private SimpleMatrix clipMatrix(SimpleMatrix matrix, double maxValue) {
    return matrix.elementOp(
        (int row, int column, double value) -> {
          if (Math.abs(value) > maxValue) {
            return Math.signum(value);
          }
          return value;
        });
  }
