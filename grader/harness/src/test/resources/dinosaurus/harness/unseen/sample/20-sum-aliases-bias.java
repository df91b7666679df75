// mistake: Added up the state in a variable that is the same matrix as the parameter b.
// truth: SimpleMatrix sum = b copies nothing, so the loop adds into the parameter b itself: it grows from step to step and the caller's parameters are modified.
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      SimpleMatrix fromInput = Wax.mult(x);
      SimpleMatrix fromState = Waa.mult(aPrev);
      SimpleMatrix sum = b;
      SimpleMatrix a = new SimpleMatrix(hiddenUnits, 1);
      for (int i = 0; i < hiddenUnits; i++) {
        sum.set(i, sum.get(i) + fromInput.get(i) + fromState.get(i));
        a.set(i, Math.tanh(sum.get(i)));
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
