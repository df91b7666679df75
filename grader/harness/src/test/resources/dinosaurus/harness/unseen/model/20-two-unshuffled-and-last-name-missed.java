// mistake: Two mistakes: took the examples from names, which isn't shuffled, and the remainder by one less than their number.
// truth: The names come from the unshuffled list, and the remainder by size() - 1 never reaches the last of them.
      int index = j % Math.max(1, names.size() - 1);
      String example = names.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
