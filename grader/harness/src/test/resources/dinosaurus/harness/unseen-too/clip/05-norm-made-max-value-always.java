// mistake: Scales every gradient to the norm maxValue, whether it is too long or not.
// truth: Every matrix is multiplied by maxValue divided by its norm, also where it was short enough, so short ones grow.
    dWax = dWax.scale(maxValue / dWax.normF());
    dWaa = dWaa.scale(maxValue / dWaa.normF());
    dWya = dWya.scale(maxValue / dWya.normF());
    db = db.scale(maxValue / db.normF());
    dby = dby.scale(maxValue / dby.normF());
