// mistake: Set x[0] to NO_INPUT inside optimize, because every name begins with nothing.
// truth: The line x[0] = Rnn.NO_INPUT modifies the caller's array and throws away the first input whenever it was a character.
    x[0] = Rnn.NO_INPUT;
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
