// mistake: Left a second update line in the code.
// truth: Rnn.update is called twice with the same gradients, so each step is twice as long as it should be.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
    // Update the parameters. (1 line)
    Rnn.update(parameters, gradients, learningRate);
