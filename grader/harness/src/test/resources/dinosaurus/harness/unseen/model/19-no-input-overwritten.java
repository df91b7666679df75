// mistake: Filled x from index 0 on, over the NO_INPUT that had just been set.
// truth: The loop writes the characters to x[0], x[1], ... without shifting them by one, which overwrites NO_INPUT, so each input is the very character to predict.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      for (int i = 0; i < characters.length; i++) {
        x[i] = characters[i];
      }
      int[] y = new int[characters.length + 1];
      for (int i = 0; i < characters.length; i++) {
        y[i] = characters[i];
      }
      y[characters.length] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
