// mistake: Set the entry of x at the counter instead of at the index drawn.
// truth: The next input has its 1 at the position of the step, counter, and not at the character that was drawn.
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
      index = random.choice(y);
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(counter % vocabularySize, 1);
      aPrev = a;

      seed++;
      counter++;
    }
