// mistake: Divided the learning rate by the number of characters, to take the mean over time.
// truth: The update uses learningRate / x.length, an average over the time steps that nobody asked for, so the steps are too short.
    int timeSteps = x.length;
    ForwardPass pass = Rnn.forward(x, y, aPrev, parameters);
    Gradients gradients = Rnn.backward(x, y, parameters, pass);
    gradients = this.clip(gradients, 5);
    Rnn.update(parameters, gradients, learningRate / timeSteps);
