// mistake: Changed the return line to the state one step before the last.
// truth: The return line gives pass.state(x.length - 2), the state before the last character, where states are counted from 0 and the last is x.length - 1.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
// given: return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1)); => return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 2));
