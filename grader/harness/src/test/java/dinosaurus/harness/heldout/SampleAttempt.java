package dinosaurus.harness.heldout;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Samples rightly, by steps of which each can be got wrong. */
abstract class SampleAttempt extends ReferenceModel {

  private static final int MAX_LENGTH = 50;

  @Override
  public final List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    SimpleMatrix x = new SimpleMatrix(parameters.inputs(), 1);
    SimpleMatrix aPrev = new SimpleMatrix(parameters.hiddenUnits(), 1);
    List<Integer> indices = new ArrayList<>();
    int index = -1;
    while (index != vocabulary.newline() && indices.size() != MAX_LENGTH) {
      SimpleMatrix a = state(parameters, x, aPrev);
      SimpleMatrix y = probabilities(parameters.Wya().mult(a).plus(parameters.by()));
      NumpyRandom random = new NumpyRandom(seed + 2 * indices.size());
      index = draw(random, y, index);
      indices.add(index);
      x = next(x, index, random, y);
      aPrev = carried(aPrev, a);
    }
    if (indices.size() == MAX_LENGTH) {
      indices.add(vocabulary.newline());
    }
    return indices;
  }

  SimpleMatrix state(Parameters parameters, SimpleMatrix x, SimpleMatrix aPrev) {
    return tanh(parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev)).plus(parameters.b()));
  }

  SimpleMatrix probabilities(SimpleMatrix z) {
    return Rnn.softmax(z);
  }

  /** Returns the index of the next character; the last one's is -1 at first. */
  int draw(NumpyRandom random, SimpleMatrix y, int last) {
    return random.choice(y);
  }

  /** Returns the next input; the generator is the one that has just been drawn from. */
  SimpleMatrix next(SimpleMatrix x, int index, NumpyRandom random, SimpleMatrix y) {
    return oneHot(index, x.getNumRows());
  }

  SimpleMatrix carried(SimpleMatrix aPrev, SimpleMatrix a) {
    return a;
  }

  static SimpleMatrix tanh(SimpleMatrix values) {
    return values.elementOp((int row, int column, double value) -> Math.tanh(value));
  }

  static SimpleMatrix oneHot(int index, int size) {
    SimpleMatrix vector = new SimpleMatrix(size, 1);
    if (index >= 0) {
      vector.set(index, 1);
    }
    return vector;
  }
}
