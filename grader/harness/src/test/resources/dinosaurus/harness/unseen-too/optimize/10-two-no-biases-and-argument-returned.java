// mistake: Two mistakes: updated the three matrices alone, and returned aPrev as the last state.
// truth: b and by never move, and the state that comes back is the one before the first character.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    parameters.Wax().setTo(parameters.Wax().minus(gradients.dWax().scale(learningRate)));
    parameters.Waa().setTo(parameters.Waa().minus(gradients.dWaa().scale(learningRate)));
    parameters.Wya().setTo(parameters.Wya().minus(gradients.dWya().scale(learningRate)));
// given: return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1)); => return new OptimizationStep(pass.loss(), gradients, aPrev);
