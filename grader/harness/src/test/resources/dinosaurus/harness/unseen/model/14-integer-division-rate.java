// mistake: Wrote the learning rate as 1 / 100, which is 0 in Java.
// truth: 1 / 100 is a division of ints and gives 0, so the parameters never change.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      double learningRate = 1 / 100;
      OptimizationStep step = optimize(x, y, aPrev, parameters, learningRate);
      aPrev = step.aLast();
