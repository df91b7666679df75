// mistake: Exchanged the arguments of Rnn.smooth in the given line.
// truth: In the line that smooths the loss the arguments are exchanged, so the loss is 0.999 of this name's and hardly smoothed at all.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
// given: loss = Rnn.smooth(loss, step.loss()); => loss = Rnn.smooth(step.loss(), loss);
