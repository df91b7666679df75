package dinosaurus.harness.heldout;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Gets exercise 4 wrong. */
final class WrongModels {

  private WrongModels() {}

  /** Goes through the list forward, then backward, then forward again. */
  static final class ThereAndBack extends ModelAttempt {
    @Override
    String example(List<String> examples, int j) {
      int place = j % examples.size();
      boolean back = j / examples.size() % 2 == 1;
      return examples.get(back ? examples.size() - 1 - place : place);
    }
  }

  /** Draws the example at random, as stochastic gradient descent does elsewhere. */
  static final class AnyName extends ModelAttempt {
    @Override
    String example(List<String> examples, int j) {
      return examples.get((int) (new NumpyRandom(j).randomSample() * examples.size()));
    }
  }

  /** Lets the newline follow the name in x too, and another newline follow it in y. */
  static final class SecondNewline extends ModelAttempt {
    @Override
    int[] inputs(int[] characters, int newline) {
      return super.inputs(super.labels(characters, newline), newline);
    }

    @Override
    int[] labels(int[] characters, int newline) {
      return super.labels(super.labels(characters, newline), newline);
    }
  }

  /** Lets the learning rate fade from 0.01 to 0 in the course of the run. */
  static final class FadingRate extends ModelAttempt {
    @Override
    double rate(int j, int iterations) {
      return 0.01 * (iterations - j) / iterations;
    }
  }

  /** Begins every pass through the list with the zero state. */
  static final class FreshStateEachPass extends ModelAttempt {
    @Override
    SimpleMatrix carried(SimpleMatrix aLast, int j, int size) {
      return (j + 1) % size == 0 ? aLast.createLike() : aLast;
    }
  }

  /** Copies one character too few out of every name. */
  static final class LastLetterLost extends ModelAttempt {
    @Override
    String example(List<String> examples, int j) {
      String whole = super.example(examples, j);
      return whole.substring(0, whole.length() - 1);
    }
  }

  /** Takes the names unshuffled, and starts each from the zero state. */
  static final class UnshuffledNoMemory extends ModelAttempt {
    @Override
    List<String> examples(List<String> names) {
      return names;
    }

    @Override
    SimpleMatrix carried(SimpleMatrix aLast, int j, int size) {
      return aLast.createLike();
    }
  }

  /** Calls optimize once for the loss and once more for the state. */
  static final class TwoStepsEach extends ModelAttempt {
    @Override
    OptimizationStep step(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      OptimizationStep first = optimize(x, y, aPrev, parameters, learningRate);
      OptimizationStep second = optimize(x, y, aPrev, parameters, learningRate);
      return new OptimizationStep(first.loss(), first.gradients(), second.aLast());
    }
  }
}
