// mistake: Added the bias b after the tanh instead of inside it.
// truth: The parenthesis is wrong: b is added to the result of tanh, where it belongs in the sum that tanh is applied to.
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      SimpleMatrix a =
          Wax.mult(x)
              .plus(Waa.mult(aPrev))
              .elementOp((int i, int j, double v) -> Math.tanh(v))
              .plus(b);
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
