// mistake: Set the state back to zeros at the end of every pass through the list.
// truth: After the last name the state is reset to zeros, where it should be carried over from that name to the first of the next pass, too.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      boolean endOfPass = index == examples.size() - 1;
      aPrev = endOfPass ? new SimpleMatrix(hiddenUnits, 1) : step.aLast();
