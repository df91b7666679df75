// mistake: Thought that a range is kept by the remainder operator.
// truth: Entries beyond the bounds come back as their remainder by maxValue (with their sign).
    dWax = dWax.elementOp((int r, int c, double v) -> v % maxValue);
    dWaa = dWaa.elementOp((int r, int c, double v) -> v % maxValue);
    dWya = dWya.elementOp((int r, int c, double v) -> v % maxValue);
    db = db.elementOp((int r, int c, double v) -> v % maxValue);
    dby = dby.elementOp((int r, int c, double v) -> v % maxValue);
