// mistake: Two mistakes: learned at 0.001, and began every name from the zero state.
// truth: The rate is a tenth of what it should be, and aPrev isn't carried over.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.001);
      aPrev = new SimpleMatrix(hiddenUnits, 1);
