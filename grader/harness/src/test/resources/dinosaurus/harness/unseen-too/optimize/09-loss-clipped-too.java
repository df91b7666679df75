// mistake: Clipped the loss to 5 as well.
// truth: The loss that comes back is never above 5; all else is right.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    double loss = Math.min(5, pass.loss());
    Rnn.update(parameters, gradients, learningRate);
// given: return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1)); => return new OptimizationStep(loss, gradients, pass.state(x.length - 1));
