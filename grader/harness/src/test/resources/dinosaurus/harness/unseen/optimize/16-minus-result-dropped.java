// mistake: Wrote the update by hand with minus() and didn't use what it returns.
// truth: minus() gives a new matrix and changes nothing, and its result is dropped, so the parameters are never updated.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    parameters.Wax().minus(gradients.dWax().scale(learningRate));
    parameters.Waa().minus(gradients.dWaa().scale(learningRate));
    parameters.Wya().minus(gradients.dWya().scale(learningRate));
    parameters.b().minus(gradients.db().scale(learningRate));
    parameters.by().minus(gradients.dby().scale(learningRate));
