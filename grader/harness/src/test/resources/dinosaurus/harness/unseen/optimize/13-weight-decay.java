// mistake: Added L2 regularisation to the gradients of the weights.
// truth: A weight decay term, 0.001 times the weights, is added to the gradients before the clipping; the exercise has no regularisation.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    double lambda = 1e-3;
    gradients =
        new Gradients(
            gradients.dWax().plus(lambda, parameters.Wax()),
            gradients.dWaa().plus(lambda, parameters.Waa()),
            gradients.dWya().plus(lambda, parameters.Wya()),
            gradients.db(),
            gradients.dby());
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
