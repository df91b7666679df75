// mistake: Multiplied the clipped gradients by the learning rate first, and returned those.
// truth: The parameters end up right, but the gradients that come back are learningRate times the clipped ones.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5);
    gradients =
        new Gradients(
            gradients.dWax().scale(learningRate),
            gradients.dWaa().scale(learningRate),
            gradients.dWya().scale(learningRate),
            gradients.db().scale(learningRate),
            gradients.dby().scale(learningRate));
    Rnn.update(parameters, gradients, 1);
