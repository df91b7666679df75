// mistake: Took the most probable character instead of drawing one.
// truth: The index of the largest probability is taken and nothing is drawn, so every seed gives the same name.
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
      index = 0;
      for (int i = 1; i < vocabularySize; i++) {
        if (y.get(i) > y.get(index)) {
          index = i;
        }
      }
      indices.add(index);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      seed++;
      counter++;
    }
