// mistake: Appends the index before the line that draws.
// truth: The list begins with -1 and every index stands one place later; the newline that ends the name is missing.
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
      indices.add(index);
      index = random.choice(y);

      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      aPrev = a;

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
