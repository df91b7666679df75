// mistake: Multiplied by the transpose of Waa.
// truth: The previous state is multiplied by the transpose of Waa instead of by Waa.
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      SimpleMatrix a = Wax.mult(x).plus(Waa.transpose().mult(aPrev)).plus(b);
      for (int i = 0; i < hiddenUnits; i++) {
        a.set(i, Math.tanh(a.get(i)));
      }
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
