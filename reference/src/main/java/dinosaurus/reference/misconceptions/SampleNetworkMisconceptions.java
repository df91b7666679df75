package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about the equations and what goes into them. */
final class SampleNetworkMisconceptions {

  private SampleNetworkMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        sample("S06", "never carries the state over", new Forgetful()),
        sample("S07", "never changes the input", new Deaf()),
        sample("S08", "never clears the old input", new Accumulating()),
        sample("S10", "starts with the newline's one-hot vector", new FromNewline()),
        sample("S12", "starts from a state of ones", new FromOnes()),
        sample("S21", "forgets the bias b", new WithoutHiddenBias()),
        sample("S22", "forgets the bias by", new WithoutOutputBias()),
        sample("S24", "takes relu for tanh", new WithRelu()),
        sample("S25", "leaves the activation out", new Linear()),
        sample("S28", "transposes Waa", new Transposed()),
        sample("S29", "leaves the Waa term out", new WithoutRecurrence()),
        sample("S30", "computes the output from the previous state", new Late()),
        sample("S37", "makes x a row", new RowInput()),
        sample("S38", "makes the state square", new SquareState()),
        sample("S44", "averages the state with the previous one", new Averaging()));
  }

  private static Misconception sample(String id, String title, Sampling model) {
    return new Misconception(id, Exercise.SAMPLE, title, model);
  }

  private static final class Forgetful extends Sampling {
    @Override
    SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
      return aPrev;
    }
  }

  private static final class Deaf extends Sampling {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, int index) {
      return x;
    }
  }

  private static final class Accumulating extends Sampling {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, int index) {
      x.set(index, 1);
      return x;
    }
  }

  private static final class FromNewline extends Sampling {
    @Override
    SimpleMatrix firstInput(int inputs, int newline) {
      SimpleMatrix x = new SimpleMatrix(inputs, 1);
      x.set(newline, 1);
      return x;
    }
  }

  private static final class FromOnes extends Sampling {
    @Override
    SimpleMatrix firstState(int hiddenUnits) {
      return SimpleMatrix.ones(hiddenUnits, 1);
    }
  }

  private static final class WithoutHiddenBias extends Sampling {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev));
    }
  }

  private static final class WithoutOutputBias extends Sampling {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wya().mult(a);
    }
  }

  private static final class WithRelu extends Sampling {
    @Override
    double activation(double value) {
      return Math.max(0, value);
    }
  }

  private static final class Linear extends Sampling {
    @Override
    double activation(double value) {
      return value;
    }
  }

  private static final class Transposed extends Sampling {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix recurrent = parameters.Waa().transpose().mult(aPrev);
      return parameters.Wax().mult(x).plus(recurrent).plus(parameters.b());
    }
  }

  private static final class WithoutRecurrence extends Sampling {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wax().mult(x).plus(parameters.b());
    }
  }

  private static final class Late extends Sampling {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return super.scores(aPrev, aPrev, parameters);
    }
  }

  private static final class RowInput extends Sampling {
    @Override
    SimpleMatrix firstInput(int inputs, int newline) {
      return new SimpleMatrix(1, inputs);
    }
  }

  private static final class SquareState extends Sampling {
    @Override
    SimpleMatrix firstState(int hiddenUnits) {
      return new SimpleMatrix(hiddenUnits, hiddenUnits);
    }
  }

  private static final class Averaging extends Sampling {
    @Override
    SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
      return a.plus(aPrev).divide(2);
    }
  }
}
