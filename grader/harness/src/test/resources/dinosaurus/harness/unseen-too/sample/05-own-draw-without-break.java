// mistake: Wrote the draw by hand and forgot to leave the loop.
// truth: The loop over the running sums goes on after the first that exceeds u, so the last index is drawn every time.
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
      double u = random.randomSample();
      double sum = 0;
      for (int i = 0; i < vocabularySize; i++) {
        sum += y.get(i);
        if (u < sum) {
          index = i;
        }
      }
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
