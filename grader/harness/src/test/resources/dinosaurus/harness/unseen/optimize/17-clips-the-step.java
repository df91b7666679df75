// mistake: Multiplied the gradients by the learning rate before clipping and updated with rate 1.
// truth: What is clipped to 5 is the step, learning rate times gradient, and not the gradient, so hardly anything is clipped and the returned gradients are scaled.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients raw = Rnn.backward(x, y, parameters, pass);
    Gradients gradients =
        new Gradients(
            raw.dWax().scale(learningRate),
            raw.dWaa().scale(learningRate),
            raw.dWya().scale(learningRate),
            raw.db().scale(learningRate),
            raw.dby().scale(learningRate));
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, 1.0);
