// mistake: Called backward and clip once more after the update, for the gradients to return.
// truth: The update is right, but the gradients that come back were computed with the updated parameters.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 5);
    Rnn.update(parameters, gradients, learningRate);
    gradients = clip(Rnn.backward(x, y, parameters, pass), 5);
