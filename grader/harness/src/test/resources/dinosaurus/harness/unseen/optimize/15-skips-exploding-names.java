// mistake: Left out the update for names whose gradient is larger than 5 somewhere.
// truth: When a gradient has an entry beyond 5 the update is skipped, where it should be made with the clipped gradients.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    double largest =
        java.util.stream.Stream.of(
                gradients.dWax(),
                gradients.dWaa(),
                gradients.dWya(),
                gradients.db(),
                gradients.dby())
            .mapToDouble(SimpleMatrix::elementMaxAbs)
            .max()
            .getAsDouble();
    gradients = clip(gradients, 5);
    if (largest <= 5) {
      Rnn.update(parameters, gradients, learningRate);
    }
