// mistake: Changed the condition after the loop so that a newline is never appended twice.
// truth: The given line after END appends the newline only if the last index isn't one; it should whenever 50 characters were drawn.
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
      x.set(index, 1);
      aPrev = a;

      seed++;
      counter++;
    }
// given: if (counter == MAX_LENGTH) { => if (index != newline) {
