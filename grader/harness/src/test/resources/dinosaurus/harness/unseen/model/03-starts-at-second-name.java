// mistake: Computed the index as (j + 1) modulo the size, so training begins with the second name.
// truth: The index is off by one: iteration 0 takes example 1 and not example 0.
      int index = (j + 1) % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int n = characters.length;
      int[] x = new int[n + 1];
      int[] y = new int[n + 1];
      x[0] = Rnn.NO_INPUT;
      y[n] = newline;
      for (int t = 0; t < n; t++) {
        x[t + 1] = characters[t];
        y[t] = characters[t];
      }
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
