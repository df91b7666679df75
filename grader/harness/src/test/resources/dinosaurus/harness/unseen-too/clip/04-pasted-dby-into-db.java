// mistake: Pasted the fourth line and changed only half of it.
// truth: dby is clipped and stored in db; dby itself is left as it was.
    dWax = dWax.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(v, maxValue)));
    dWaa = dWaa.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(v, maxValue)));
    dWya = dWya.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(v, maxValue)));
    db = db.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(v, maxValue)));
    db = dby.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(v, maxValue)));
