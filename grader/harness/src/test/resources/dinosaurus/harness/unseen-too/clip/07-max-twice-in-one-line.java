// mistake: In the line of dWya, wrote Math.max where Math.min belongs.
// truth: In dWya every entry becomes maxValue at least: max(-maxValue, max(maxValue, v)). The others are right.
    dWax = dWax.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(maxValue, v)));
    dWaa = dWaa.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(maxValue, v)));
    dWya = dWya.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.max(maxValue, v)));
    db = db.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(maxValue, v)));
    dby = dby.elementOp((int r, int c, double v) -> Math.max(-maxValue, Math.min(maxValue, v)));
