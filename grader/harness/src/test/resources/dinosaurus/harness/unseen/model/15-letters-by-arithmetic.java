// mistake: Computed the indices as c - 'a' + 1 instead of asking the vocabulary.
// truth: The formula c - 'a' + 1 fits only the vocabulary of newline and a to z; in any other it gives wrong indices or some out of range.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = example.chars().map(c -> c - 'a' + 1).toArray();
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(characters, 0, x, 1, characters.length);
      int[] y = new int[characters.length + 1];
      System.arraycopy(characters, 0, y, 0, characters.length);
      y[characters.length] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
