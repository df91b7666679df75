// mistake: Copied the last state into aPrev, so that the caller would have it for the next name.
// truth: aPrev.setTo(...) overwrites the caller's matrix in place; aPrev must not be modified, the last state goes back in the return value.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
    aPrev.setTo(pass.state(x.length - 1));
