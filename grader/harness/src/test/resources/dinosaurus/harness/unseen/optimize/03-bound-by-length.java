// mistake: Divided the bound 5 by the length of the name.
// truth: The bound is 5 divided by the number of time steps, not 5, so long names are clipped far too hard.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    double bound = 5.0 / x.length; // 5 per name, so less per character
    gradients = clip(gradients, bound);
    Rnn.update(parameters, gradients, learningRate);
