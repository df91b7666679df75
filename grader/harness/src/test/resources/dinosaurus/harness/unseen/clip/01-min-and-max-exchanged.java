// mistake: Wrote Math.min with the lower bound and Math.max with the upper bound, so every entry becomes -maxValue.
// truth: Math.min and Math.max are exchanged: max(maxValue, v) is at least maxValue and min(-maxValue, ...) then gives -maxValue whatever the entry was.
    dWax = dWax.elementOp((int r, int c, double v) -> Math.min(-maxValue, Math.max(maxValue, v)));
    dWaa = dWaa.elementOp((int r, int c, double v) -> Math.min(-maxValue, Math.max(maxValue, v)));
    dWya = dWya.elementOp((int r, int c, double v) -> Math.min(-maxValue, Math.max(maxValue, v)));
    db = db.elementOp((int r, int c, double v) -> Math.min(-maxValue, Math.max(maxValue, v)));
    dby = dby.elementOp((int r, int c, double v) -> Math.min(-maxValue, Math.max(maxValue, v)));
