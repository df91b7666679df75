// mistake: Gave y in place of x to the backward pass.
// truth: Rnn.backward is called with y as the inputs, too, so the gradient of Wax is booked on the wrong characters.
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(y, y, parameters, pass);
    gradients = clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate);
