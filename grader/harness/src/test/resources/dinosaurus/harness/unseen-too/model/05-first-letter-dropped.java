// mistake: Took the characters from the second letter on, because NO_INPUT stands in the first place.
// truth: The first letter of every name is missing from x and from y.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example.substring(1));
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
