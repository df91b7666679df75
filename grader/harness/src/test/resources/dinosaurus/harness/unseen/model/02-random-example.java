// mistake: Chose the example at random in every iteration, as in stochastic gradient descent.
// truth: The index is drawn at random instead of going 0, 1, 2, ... through the shuffled list, so some names come several times in a pass and others never.
      int index = new java.util.Random(j).nextInt(examples.size());
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
