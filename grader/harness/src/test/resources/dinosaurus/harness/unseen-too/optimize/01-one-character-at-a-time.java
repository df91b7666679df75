// mistake: Ran forward, backward, clip and update once for every character instead of once for the name.
// truth: Each character is a sequence of its own of length one, and the parameters move after each; the loss is summed, the gradients that come back are the last character's.
    ForwardPass pass = null;
    Gradients gradients = null;
    SimpleMatrix state = aPrev;
    double loss = 0;
    for (int t = 0; t < x.length; t++) {
      pass = Rnn.forward(new int[] {x[t]}, new int[] {y[t]}, state, parameters);
      gradients = Rnn.backward(new int[] {x[t]}, new int[] {y[t]}, parameters, pass);
      gradients = clip(gradients, 5);
      Rnn.update(parameters, gradients, learningRate);
      state = pass.state(0);
      loss += pass.loss();
    }
// given: return new OptimizationStep(pass.loss(), gradients, pass.state(x.length - 1)); => return new OptimizationStep(loss, gradients, state);
