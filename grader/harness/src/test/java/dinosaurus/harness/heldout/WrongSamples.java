package dinosaurus.harness.heldout;

import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.Parameters;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;

/** Gets exercise 2 wrong. */
final class WrongSamples {

  private WrongSamples() {}

  /** Closes the parenthesis of the tanh too early, so that the memory stays outside. */
  static final class NarrowTanh extends SampleAttempt {
    @Override
    SimpleMatrix state(Parameters parameters, SimpleMatrix x, SimpleMatrix aPrev) {
      return tanh(parameters.Wax().mult(x).plus(parameters.b())).plus(parameters.Waa().mult(aPrev));
    }
  }

  /** Draws from the five most probable characters only. */
  static final class TopFive extends SampleAttempt {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y, int last) {
      double[] sorted = y.getDDRM().getData().clone();
      Arrays.sort(sorted);
      double least = sorted[Math.max(0, sorted.length - 5)];
      SimpleMatrix kept =
          y.elementOp((int row, int column, double value) -> value < least ? 0 : value);
      return random.choice(kept.divide(kept.elementSum()));
    }
  }

  /** Sums the probabilities up by hand, from the last character to the first. */
  static final class BackwardWalk extends SampleAttempt {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y, int last) {
      double left = random.randomSample();
      int index = y.getNumRows() - 1;
      while (index > 0 && left >= y.get(index)) {
        left -= y.get(index);
        index--;
      }
      return index;
    }
  }

  /** Draws once for the list and once more for the next input. */
  static final class TwoDraws extends SampleAttempt {
    @Override
    SimpleMatrix next(SimpleMatrix x, int index, NumpyRandom random, SimpleMatrix y) {
      return oneHot(random.choice(y), x.getNumRows());
    }
  }

  /** Adds every state to the ones before, to remember the whole name. */
  static final class HeapedState extends SampleAttempt {
    @Override
    SimpleMatrix carried(SimpleMatrix aPrev, SimpleMatrix a) {
      return aPrev.plus(a);
    }
  }

  /** Believes that a has index 1 and so belongs into the first entry of the one-hot vector. */
  static final class CountsFromOne extends SampleAttempt {
    @Override
    SimpleMatrix next(SimpleMatrix x, int index, NumpyRandom random, SimpleMatrix y) {
      return oneHot(index - 1, x.getNumRows());
    }
  }

  /** Writes a softmax with powers of 2 instead of e. */
  static final class BaseTwo extends SampleAttempt {
    @Override
    SimpleMatrix probabilities(SimpleMatrix z) {
      double largest = z.elementMax();
      SimpleMatrix powers =
          z.elementOp((int row, int column, double value) -> Math.pow(2, value - largest));
      return powers.divide(powers.elementSum());
    }
  }

  /** Draws again when a character comes twice in a row. */
  static final class NoDoubles extends SampleAttempt {
    @Override
    int draw(NumpyRandom random, SimpleMatrix y, int last) {
      int index = random.choice(y);
      return index == last ? random.choice(y) : index;
    }
  }

  /** Keeps the 1s of all earlier characters in the input, and forgets the state. */
  static final class StaleInputNoMemory extends SampleAttempt {
    @Override
    SimpleMatrix next(SimpleMatrix x, int index, NumpyRandom random, SimpleMatrix y) {
      x.set(index, 1);
      return x;
    }

    @Override
    SimpleMatrix carried(SimpleMatrix aPrev, SimpleMatrix a) {
      return aPrev;
    }
  }
}
