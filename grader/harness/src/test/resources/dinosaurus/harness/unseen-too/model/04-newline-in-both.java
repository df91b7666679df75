// mistake: Put the newline at the end of x, too, and a second one into y to make the lengths equal.
// truth: Both arrays are one too long: after the newline, another newline is to be guessed.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int n = characters.length;
      int[] x = new int[n + 2];
      int[] y = new int[n + 2];
      x[0] = Rnn.NO_INPUT;
      for (int i = 0; i < n; i++) {
        x[i + 1] = characters[i];
        y[i] = characters[i];
      }
      x[n + 1] = newline;
      y[n] = newline;
      y[n + 1] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
