// mistake: Assigned the clipped matrix to the variable of the for-each loop.
// truth: Assigning to the loop variable only changes what that variable refers to; dWax, dWaa and the others still are the unclipped matrices.
    for (SimpleMatrix gradient : List.of(dWax, dWaa, dWya, db, dby)) {
      gradient =
          gradient.elementOp(
              (int row, int column, double value) ->
                  Math.max(-maxValue, Math.min(maxValue, value)));
    }
