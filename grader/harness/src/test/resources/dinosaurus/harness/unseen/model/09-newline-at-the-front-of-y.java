// mistake: Put the newline at the beginning of y, before the characters, by copying the lines for x.
// truth: y is built like x, with the newline in front, so each label is the character just read instead of the next one.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(characters, 0, x, 1, characters.length);
      int[] y = new int[characters.length + 1];
      y[0] = newline;
      System.arraycopy(characters, 0, y, 1, characters.length);
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
