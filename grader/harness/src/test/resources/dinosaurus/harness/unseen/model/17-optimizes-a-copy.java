// mistake: Gave optimize a copy of the parameters.
// truth: optimize updates parameters.copy(), which is dropped after the call, so the network never learns.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      int[] y = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      for (int i = 0; i < characters.length; i++) {
        y[i] = characters[i];
        x[i + 1] = characters[i];
      }
      y[y.length - 1] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters.copy(), 0.01);
      aPrev = step.aLast();
