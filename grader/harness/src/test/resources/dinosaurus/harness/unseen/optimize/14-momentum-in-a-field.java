// mistake: Added momentum, with the velocity kept in a field from call to call.
// truth: The update uses a velocity remembered from earlier calls (momentum 0.9) instead of this name's clipped gradients alone.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    if (velocity == null
        || velocity.dWax().getNumElements() != gradients.dWax().getNumElements()
        || velocity.dWya().getNumElements() != gradients.dWya().getNumElements()) {
      velocity = gradients.copy();
    } else {
      velocity =
          new Gradients(
              velocity.dWax().scale(0.9).plus(gradients.dWax()),
              velocity.dWaa().scale(0.9).plus(gradients.dWaa()),
              velocity.dWya().scale(0.9).plus(gradients.dWya()),
              velocity.db().scale(0.9).plus(gradients.db()),
              velocity.dby().scale(0.9).plus(gradients.dby()));
    }
    Rnn.update(parameters, velocity, learningRate);
// beside:
  private Gradients velocity;
