// mistake: Changed the return line so that it gives the loss per character.
// truth: The loss in the return line is divided by the number of time steps; the loss of a name is the sum over them.
    var pass = Rnn.forward(x, y, aPrev, parameters);
    var gradients = clip(Rnn.backward(x, y, parameters, pass), 5);
    Rnn.update(parameters, gradients, learningRate);
// given: return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1)); => return new OptimizationStep(pass.loss() / x.length, gradients, pass.state(x.length - 1));
