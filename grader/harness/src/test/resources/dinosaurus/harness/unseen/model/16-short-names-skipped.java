// mistake: Skipped names of fewer than five letters, as too short to learn from.
// truth: Short names are left out with continue, so they aren't learnt, and the smoothing and the checkpoint of their iterations are left out as well.
      int index = j % examples.size();
      String example = examples.get(index);
      if (example.length() < 5) {
        continue;
      }
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
