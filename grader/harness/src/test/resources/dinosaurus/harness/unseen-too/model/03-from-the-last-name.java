// mistake: Went through the list from its end.
// truth: The index counts down from the last example instead of up from 0.
      int index = examples.size() - 1 - j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
