// mistake: Gave the lower end of the range as 0.
// truth: Negative entries come back as 0, also those within the bounds.
    dWax = dWax.elementOp((int r, int c, double v) -> Math.max(0, Math.min(maxValue, v)));
    dWaa = dWaa.elementOp((int r, int c, double v) -> Math.max(0, Math.min(maxValue, v)));
    dWya = dWya.elementOp((int r, int c, double v) -> Math.max(0, Math.min(maxValue, v)));
    db = db.elementOp((int r, int c, double v) -> Math.max(0, Math.min(maxValue, v)));
    dby = dby.elementOp((int r, int c, double v) -> Math.max(0, Math.min(maxValue, v)));
