// mistake: Carried the state over after the first name only.
// truth: aPrev is set in iteration 0 alone, so every later name starts from the state in which the first one ended.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      if (j == 0) {
        aPrev = step.aLast();
      }
