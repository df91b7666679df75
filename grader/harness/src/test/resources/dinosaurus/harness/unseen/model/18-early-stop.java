// mistake: Ended the training as soon as one name has a low loss.
// truth: The loop is left at the first name whose loss a character is below 2, so most iterations and checkpoints are missing.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
      if (step.loss() / x.length < 2.0) {
        break; // converged
      }
