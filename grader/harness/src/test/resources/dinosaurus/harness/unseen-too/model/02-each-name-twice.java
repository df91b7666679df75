// mistake: Took each name in two iterations before the next, so that it sticks.
// truth: The index is j / 2, so every name comes twice in a row.
      int index = j / 2 % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
