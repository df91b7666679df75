// mistake: Didn't call clip, but scaled each gradient down to a norm of 5.
// truth: A gradient whose norm is above 5 is scaled as a whole, where single entries should be cut off at 5 and -5.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients =
        new Gradients(
            limited(gradients.dWax()),
            limited(gradients.dWaa()),
            limited(gradients.dWya()),
            limited(gradients.db()),
            limited(gradients.dby()));
    Rnn.update(parameters, gradients, learningRate);
// beside:
  private static SimpleMatrix limited(SimpleMatrix gradient) {
    double norm = gradient.normF();
    return norm > 5 ? gradient.scale(5 / norm) : gradient;
  }
