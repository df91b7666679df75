// mistake: Divided the gradients by the number of characters before clipping.
// truth: The gradients are averages over the time steps, where they should be sums; clipping and update work on the averages.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients sum = Rnn.backward(x, y, parameters, pass);
    double n = x.length;
    Gradients gradients =
        new Gradients(
            sum.dWax().divide(n),
            sum.dWaa().divide(n),
            sum.dWya().divide(n),
            sum.db().divide(n),
            sum.dby().divide(n));
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
