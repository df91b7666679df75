// mistake: Left a line in that prints the loss by calling optimize once more.
// truth: Each iteration takes two steps of gradient descent on its name, and the loss counted is the second's.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = IntStream.concat(IntStream.of(Rnn.NO_INPUT), IntStream.of(characters)).toArray();
      int[] y = IntStream.concat(IntStream.of(characters), IntStream.of(newline)).toArray();
      if (Double.isNaN(optimize(x, y, aPrev, parameters, 0.01).loss())) {
        System.out.println("NaN in " + j);
      }
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
