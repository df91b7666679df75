// mistake: Made x and y as long as the name, so the last letter is never read and the newline never predicted.
// truth: Both arrays lack their last entry: x should also read the name's last letter and y should end with the newline, so the network never learns to stop.
      int index = j % examples.size();
      String example = examples.get(index);
      int[] characters = vocabulary.indices(example);
      int[] x = new int[characters.length];
      x[0] = Rnn.NO_INPUT;
      System.arraycopy(characters, 0, x, 1, characters.length - 1);
      int[] y = java.util.Arrays.copyOf(characters, characters.length);
      OptimizationStep step = optimize(x, y, aPrev, parameters, 0.01);
      aPrev = step.aLast();
