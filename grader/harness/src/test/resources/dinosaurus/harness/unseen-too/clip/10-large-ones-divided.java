// mistake: Divides what is too large by maxValue, to make it small.
// truth: Entries beyond the bounds come back divided by maxValue.
    dWax = dWax.elementOp((int r, int c, double v) -> Math.abs(v) > maxValue ? v / maxValue : v);
    dWaa = dWaa.elementOp((int r, int c, double v) -> Math.abs(v) > maxValue ? v / maxValue : v);
    dWya = dWya.elementOp((int r, int c, double v) -> Math.abs(v) > maxValue ? v / maxValue : v);
    db = db.elementOp((int r, int c, double v) -> Math.abs(v) > maxValue ? v / maxValue : v);
    dby = dby.elementOp((int r, int c, double v) -> Math.abs(v) > maxValue ? v / maxValue : v);
