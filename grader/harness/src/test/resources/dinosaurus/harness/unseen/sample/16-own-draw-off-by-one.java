// mistake: Drew with a running sum of his own that ends one index too far.
// truth: In the hand-written draw k has already been increased when the loop ends, so the index is one too large.
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

      NumpyRandom random = new NumpyRandom(counter + seed);
      double u = random.randomSample();
      double sum = 0;
      int k = 0;
      while (k < vocabularySize - 1 && sum <= u) {
        sum += y.get(k);
        k++;
      }
      index = k;
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      seed++;
      counter++;
    }
