// mistake: Started the forward pass from a new zero state instead of aPrev.
// truth: The argument aPrev is ignored: the forward pass starts from zeros, so the state of the name before is lost.
    SimpleMatrix a0 = new SimpleMatrix(parameters.hiddenUnits(), 1);
    ForwardPass pass = Rnn.forward(x, y, a0, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
