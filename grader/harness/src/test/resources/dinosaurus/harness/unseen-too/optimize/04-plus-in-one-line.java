// mistake: Updated by hand, with a plus in the line of by.
// truth: by moves uphill, by plus learningRate times its gradient; the other four are right.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    parameters.Wax().setTo(parameters.Wax().minus(gradients.dWax().scale(learningRate)));
    parameters.Waa().setTo(parameters.Waa().minus(gradients.dWaa().scale(learningRate)));
    parameters.Wya().setTo(parameters.Wya().minus(gradients.dWya().scale(learningRate)));
    parameters.b().setTo(parameters.b().minus(gradients.db().scale(learningRate)));
    parameters.by().setTo(parameters.by().plus(gradients.dby().scale(learningRate)));
