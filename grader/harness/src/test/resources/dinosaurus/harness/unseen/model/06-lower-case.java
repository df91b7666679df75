// mistake: Turned every name to lower case before looking up its characters.
// truth: toLowerCase() changes names that have capitals on purpose: other letters are learnt than the list has, or letters that the vocabulary doesn't contain.
      int index = j % examples.size();
      String example = examples.get(index).toLowerCase().trim();
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      for (int i = 1; i < x.length; i++) {
        x[i] = characters[i - 1];
      }
      int[] y = new int[characters.length + 1];
      for (int i = 0; i < characters.length; i++) {
        y[i] = characters[i];
      }
      y[characters.length] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
