// mistake: Repeated the four steps three times, so that the name is learnt better.
// truth: Three steps of gradient descent are taken where one is asked for; loss, gradients and state are the third's.
    ForwardPass pass = null;
    Gradients gradients = null;
    for (int epoch = 0; epoch < 3; epoch++) {
      pass = Rnn.forward(x, y, aPrev, parameters);
      gradients = Rnn.backward(x, y, parameters, pass);
      gradients = clip(gradients, 5);
      Rnn.update(parameters, gradients, learningRate);
    }
