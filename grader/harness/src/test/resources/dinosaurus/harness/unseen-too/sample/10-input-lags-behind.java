// mistake: Makes x before the draw instead of after it.
// truth: x holds the index drawn one step before (none after the first step), so the input lags one character behind.
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
      SimpleMatrix z = Wya.mult(a).plus(by);
      SimpleMatrix y = Rnn.softmax(z);

      // For grading: every step draws from a generator of its own.
      NumpyRandom random = new NumpyRandom(counter + seed);
      x = new SimpleMatrix(vocabularySize, 1);
      if (index >= 0) {
        x.set(index, 1);
      }
      index = random.choice(y);
      indices.add(index);

      aPrev = a;

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
