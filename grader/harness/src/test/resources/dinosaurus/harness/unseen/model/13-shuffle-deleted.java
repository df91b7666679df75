// mistake: Deleted the given line that shuffles the examples.
// truth: The line that shuffles the examples is gone, so the names come in the order of the file.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(characters, 0, x, 1, characters.length);
      int[] y = java.util.Arrays.copyOf(characters, characters.length + 1);
      y[characters.length] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
// given: new NumpyRandom(0).shuffle(examples); =>
