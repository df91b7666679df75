// mistake: Two mistakes: clipped the three weight gradients only, and to the number 5 instead of maxValue.
// truth: db and dby aren't clipped at all, and the other three are clipped to 5 whatever maxValue is.
    dWax = dWax.elementOp((int row, int col, double val) -> Math.max(-5, Math.min(5, val)));
    dWaa = dWaa.elementOp((int row, int col, double val) -> Math.max(-5, Math.min(5, val)));
    dWya = dWya.elementOp((int row, int col, double val) -> Math.max(-5, Math.min(5, val)));
