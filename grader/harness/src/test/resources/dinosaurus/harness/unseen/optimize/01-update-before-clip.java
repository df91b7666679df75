// mistake: Updated the parameters first and clipped afterwards.
// truth: The update comes before the clipping, so the parameters take the step with the unclipped gradients.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    Rnn.update(parameters, gradients, learningRate);
    gradients = clip(gradients, 5);
