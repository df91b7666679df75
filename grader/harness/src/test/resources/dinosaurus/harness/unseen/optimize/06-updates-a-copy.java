// mistake: Updated a copy of the parameters, to be on the safe side.
// truth: The update goes to parameters.copy(), which is thrown away; the caller's parameters never change.
    Parameters p = parameters.copy();
    ForwardPass pass = Rnn.forward(x, y, aPrev, p);
    Gradients gradients = Rnn.backward(x, y, p, pass);
    gradients = clip(gradients, 5);
    Rnn.update(p, gradients, learningRate);
