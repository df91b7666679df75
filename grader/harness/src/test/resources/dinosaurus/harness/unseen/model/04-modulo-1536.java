// mistake: Wrote the number of dinosaur names, 1536, into the code.
// truth: The remainder is taken by 1536, which is right for the dinosaurs alone; with any other list the index runs off the end or misses names.
      int index = j % 1536;
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      System.arraycopy(characters, 0, x, 1, characters.length);
      x[0] = Rnn.NO_INPUT;
      int[] y = java.util.Arrays.copyOf(characters, characters.length + 1);
      y[y.length - 1] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
