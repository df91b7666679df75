// mistake: Learned ten times as fast for the first hundred names.
// truth: The learning rate is 0.1 in the iterations before 100, and 0.01 from there on only.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, j < 100 ? 0.1 : 0.01);
      aPrev = step.aLast();
