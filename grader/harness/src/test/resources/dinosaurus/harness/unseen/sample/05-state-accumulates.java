// mistake: Added the new state to the old one instead of replacing it.
// truth: aPrev becomes the sum of all states so far instead of the latest state, so it grows from step to step.
    // Step 1: the first input is the zero vector, (n_x,1). (1 line)
    SimpleMatrix x = new SimpleMatrix(vocabularySize, 1);
    // Step 1': so is the state before the first character, (n_a,1). (1 line)
    SimpleMatrix aPrev = new SimpleMatrix(hiddenUnits, 1);
    // An empty list for the indices. (1 line)
    List<Integer> indices = new ArrayList<>();

    int index = -1;
    int counter = 0;
    while (index != newline && counter != MAX_LENGTH) {
      // Step 2: propagate x forward, equations (1), (2) and (3). (3 lines)
      SimpleMatrix a =
          Wax.mult(x)
              .plus(Waa.mult(aPrev))
              .plus(b)
              .elementOp((int row, int column, double value) -> Math.tanh(value));
      SimpleMatrix z = Wya.mult(a).plus(by);
      SimpleMatrix y = Rnn.softmax(z);

      // For grading: every step draws from a generator of its own.
      NumpyRandom random = new NumpyRandom(counter + seed);
      // Step 3: sample the index of the next character from the probabilities y. (1 line)
      index = random.choice(y);
      // Append it to the indices. (1 line)
      indices.add(index);

      // Step 4: the next input is the one-hot vector of the index. (2 lines)
      x = new SimpleMatrix(vocabularySize, 1);
      x.set(index, 1);
      // The state becomes the previous state. (1 line)
      aPrev = aPrev.plus(a);

      // For grading: the seed and the counter both move on.
      seed++;
      counter++;
    }
