// mistake: Moved the checkpoints, since iterations are counted from 0.
// truth: A checkpoint comes when j + 1 is divisible by the interval, so the one of iteration 0 is missing and the others are one early.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
// given: if (j % TrainingOptions.CHECKPOINT_INTERVAL == 0) { => if ((j + 1) % TrainingOptions.CHECKPOINT_INTERVAL == 0) {
