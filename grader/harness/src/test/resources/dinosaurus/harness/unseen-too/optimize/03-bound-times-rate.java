// mistake: Clipped to 5 * learningRate, to keep the step and not the gradient small.
// truth: The bound is 5 times the learning rate, not 5.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5 * learningRate);
    Rnn.update(parameters, gradients, learningRate);
