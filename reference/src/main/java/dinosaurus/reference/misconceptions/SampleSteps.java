package dinosaurus.reference.misconceptions;

import dinosaurus.assignment.Assignment;
import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Samples correctly, each step a method that a misconception may override. */
class SampleSteps extends ReferenceModel {

  private final int maxLength;

  SampleSteps() {
    this(Assignment.LONGEST_NAME);
  }

  /** Samples with another limit, in the loop and after it. */
  SampleSteps(int maxLength) {
    this.maxLength = maxLength;
  }

  @Override
  public final List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    int newline = newline(vocabulary);
    SimpleMatrix x = firstInput(parameters.inputs(), newline);
    SimpleMatrix aPrev = firstState(parameters.hiddenUnits());
    List<Integer> indices = new ArrayList<>();
    int index = -1;
    int step = 0;
    while (goesOn(index == newline, step)) {
      SimpleMatrix a = Entries.map(beforeActivation(x, aPrev, parameters), this::activation);
      SimpleMatrix y = probabilities(scores(a, aPrev, parameters));
      index = draw(generator(step, seed), y);
      append(indices, index);
      x = nextInput(x, y, index);
      aPrev = nextState(a, aPrev);
      step++;
    }
    return finished(indices, vocabulary, step == maxLength);
  }

  int newline(Vocabulary vocabulary) {
    return vocabulary.newline();
  }

  SimpleMatrix firstInput(int inputs, int newline) {
    return new SimpleMatrix(inputs, 1);
  }

  SimpleMatrix firstState(int hiddenUnits) {
    return new SimpleMatrix(hiddenUnits, 1);
  }

  boolean goesOn(boolean afterNewline, int step) {
    return !afterNewline && step != maxLength;
  }

  SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
    return parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev)).plus(parameters.b());
  }

  double activation(double value) {
    return StrictMath.tanh(value);
  }

  SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
    return parameters.Wya().mult(a).plus(parameters.by());
  }

  SimpleMatrix probabilities(SimpleMatrix z) {
    return Rnn.softmax(z);
  }

  NumpyRandom generator(int step, int seed) {
    return new NumpyRandom(seedOf(step, seed));
  }

  int seedOf(int step, int seed) {
    return seed + 2 * step;
  }

  int draw(NumpyRandom random, SimpleMatrix y) {
    return random.choice(y);
  }

  void append(List<Integer> indices, int index) {
    indices.add(index);
  }

  SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
    SimpleMatrix next = new SimpleMatrix(x.getNumRows(), 1);
    next.set(index, 1);
    return next;
  }

  SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
    return a;
  }

  List<Integer> finished(List<Integer> indices, Vocabulary vocabulary, boolean atLimit) {
    if (atLimit) {
      indices.add(newline(vocabulary));
    }
    return indices;
  }

  /**
   * Samples until a newline comes, however long it takes.
   *
   * <p>Gives up after {@value #PATIENCE} characters, where a student's loop would hang.
   */
  static class Unlimited extends SampleSteps {

    private static final int PATIENCE = 1000;

    @Override
    final boolean goesOn(boolean afterNewline, int step) {
      return !afterNewline && step < PATIENCE;
    }
  }
}
