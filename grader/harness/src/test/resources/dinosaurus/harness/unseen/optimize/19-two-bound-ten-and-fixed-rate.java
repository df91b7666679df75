// mistake: Two mistakes: clipped to 10 and updated with 0.01 instead of the argument learningRate.
// truth: The bound is 10 where it should be 5, and the learning rate is the constant 0.01, so the argument learningRate has no effect.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 10);
    Rnn.update(parameters, gradients, 0.01);
