// mistake: Put the tanh on z as well.
// truth: The scores z go through tanh before the softmax, which flattens the probabilities.
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      SimpleMatrix a =
          Wax.mult(x)
              .plus(Waa.mult(aPrev))
              .plus(b)
              .elementOp((int row, int column, double value) -> Math.tanh(value));
      SimpleMatrix z =
          Wya.mult(a).plus(by).elementOp((int row, int column, double value) -> Math.tanh(value));
      SimpleMatrix y = Rnn.softmax(z);

      // For grading: every step draws from a generator of its own.
      NumpyRandom random = new NumpyRandom(counter + seed);
      index = random.choice(y);
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
