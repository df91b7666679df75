// mistake: Took maxValue for the width of the whole range and clipped to half of it on either side.
// truth: The bounds are -maxValue / 2 and maxValue / 2, as if maxValue were the width of the range and not its end.
    final double half = maxValue / 2;
    dWax = dWax.elementOp((int i, int j, double g) -> Math.min(half, Math.max(-half, g)));
    dWaa = dWaa.elementOp((int i, int j, double g) -> Math.min(half, Math.max(-half, g)));
    dWya = dWya.elementOp((int i, int j, double g) -> Math.min(half, Math.max(-half, g)));
    db = db.elementOp((int i, int j, double g) -> Math.min(half, Math.max(-half, g)));
    dby = dby.elementOp((int i, int j, double g) -> Math.min(half, Math.max(-half, g)));
