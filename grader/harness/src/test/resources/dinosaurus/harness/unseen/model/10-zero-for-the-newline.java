// mistake: Relied on the 0 that Arrays.copyOf leaves at the end of y.
// truth: The last entry of y is never set and stays 0, which is the newline only in vocabularies where it has index 0.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] y = java.util.Arrays.copyOf(characters, characters.length + 1);
      int[] x = new int[y.length];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(y, 0, x, 1, characters.length);
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
