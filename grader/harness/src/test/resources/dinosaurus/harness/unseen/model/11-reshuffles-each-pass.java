// mistake: Shuffled the examples again at the start of every further pass.
// truth: The list is shuffled again on each pass, where it should be shuffled once, before the training.
      int index = j % examples.size();
      if (index == 0 && j > 0) {
        new NumpyRandom(j).shuffle(examples);
      }
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
