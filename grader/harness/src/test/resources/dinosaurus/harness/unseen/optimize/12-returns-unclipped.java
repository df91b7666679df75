// mistake: Put the clipped gradients into a new variable, which the given return line doesn't know.
// truth: The update is right, but the return line returns gradients, which still are the unclipped ones because clip's result went into another variable.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    Gradients clippedGradients = clip(gradients, 5);
    Rnn.update(parameters, clippedGradients, learningRate);
