// mistake: Divided j by the number of names instead of taking the remainder.
// truth: j / examples.size() is the number of the pass through the list, not the place in it, so one name is trained over and over.
      int index = j / examples.size();
      String example = examples.get(index % examples.size());
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length + 1];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(characters, 0, x, 1, characters.length);
      int[] y = new int[characters.length + 1];
      System.arraycopy(characters, 0, y, 0, characters.length);
      y[characters.length] = newline;
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
