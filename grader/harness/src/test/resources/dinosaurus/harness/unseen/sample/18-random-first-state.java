// mistake: Began with a random state so that names would be more varied.
// truth: The first aPrev is drawn from a normal distribution instead of being zeros.
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    SimpleMatrix aPrev = new NumpyRandom(seed).randn(hiddenUnits, 1);
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

      NumpyRandom random = new NumpyRandom(counter + seed);
      index = random.choice(y);
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      seed++;
      counter++;
    }
