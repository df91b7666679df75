// mistake: Passed the negative learning rate to the update, believing that update adds.
// truth: Rnn.update already subtracts, so with a negative learning rate the parameters move uphill and the loss grows.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = clip(Rnn.backward(x, y, parameters, pass), 5.0);
    Rnn.update(parameters, gradients, -learningRate);
