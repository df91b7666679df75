// mistake: Ran the forward pass again after the update, so loss and state are those of the new parameters.
// truth: A second forward pass after the update overwrites pass, so the returned loss and state belong to the updated parameters instead of those before.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
    pass = Rnn.forward(x, y, aPrev, parameters);
