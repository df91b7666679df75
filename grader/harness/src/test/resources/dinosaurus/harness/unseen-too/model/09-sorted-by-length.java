// mistake: Sorted the examples, short names first.
// truth: The examples are taken in the order of their length, not as they were shuffled.
      if (j == 0) {
        examples.sort((one, other) -> Integer.compare(one.length(), other.length()));
      }
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
