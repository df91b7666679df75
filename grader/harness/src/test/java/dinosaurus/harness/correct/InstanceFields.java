package dinosaurus.harness.correct;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.ForwardPass;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.RnnStep;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Keeps its variables in fields, which every call sets anew. */
final class InstanceFields extends ReferenceModel {

  private final List<Integer> indices = new ArrayList<>();
  private SimpleMatrix state;
  private int index;
  private ForwardPass pass;
  private Gradients gradients;

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    indices.clear();
    state = new SimpleMatrix(parameters.hiddenUnits(), 1);
    index = Rnn.NO_INPUT;
    while (index != vocabulary.newline() && indices.size() < 50) {
      draw(parameters, new NumpyRandom(seed + 2 * indices.size()));
    }
    if (indices.size() == 50) {
      indices.add(vocabulary.newline());
    }
    return new ArrayList<>(indices);
  }

  private void draw(Parameters parameters, NumpyRandom random) {
    RnnStep step = Rnn.step(index, state, parameters);
    state = step.a();
    index = random.choice(step.y());
    indices.add(index);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    pass = Rnn.forward(x, y, aPrev, parameters);
    gradients = Rnn.backward(x, y, parameters, pass);
    gradients = clip(gradients, 5.0);
    Rnn.update(parameters, gradients, learningRate);
    state = pass.state(x.length - 1);
    return new OptimizationStep(pass.loss(), gradients, state);
  }
}
