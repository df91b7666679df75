// mistake: Stored the bound in an int, which cuts off its decimals.
// truth: The cast (int) maxValue drops the fraction of the bound, so 2.5 becomes 2 and 0.5 becomes 0.
    int max = (int) maxValue;
    int min = -max;
    for (SimpleMatrix grad : List.of(dWax, dWaa, dWya, db, dby)) {
      for (int i = 0; i < grad.getNumElements(); i++) {
        if (grad.get(i) > max) {
          grad.set(i, max);
        } else if (grad.get(i) < min) {
          grad.set(i, min);
        }
      }
    }
