package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about shapes and sizes. */
final class SampleShapeMisconceptions {

  private SampleShapeMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample("S37", "makes x a row", SharedHints.COLUMNS, new RowInput()),
        ofSample("S38", "makes the state square", SharedHints.COLUMNS, new SquareState()),
        ofSample("S115", "multiplies Waa entry by entry", SharedHints.COLUMNS, new EntryByEntry()),
        ofSample(
            "S147", "multiplies Wax entry by entry", SharedHints.COLUMNS, new InputEntryByEntry()),
        ofSample(
            "S120",
            "always makes x 27 long",
            "A call ends where x must have another length than 27. How long it must "
                + "be hangs on the vocabulary.",
            new TwentySeven()),
        ofSample(
            "S121",
            "always makes the state 100 long",
            "A call ends where the state must have another length than 100. The "
                + "parameters say how many hidden units there are.",
            new Hundred()));
  }

  private static final class RowInput extends SampleSteps {
    @Override
    SimpleMatrix firstInput(int inputs, int newline) {
      return new SimpleMatrix(1, inputs);
    }
  }

  private static final class SquareState extends SampleSteps {
    @Override
    SimpleMatrix firstState(int hiddenUnits) {
      return new SimpleMatrix(hiddenUnits, hiddenUnits);
    }
  }

  private static final class EntryByEntry extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix recurrent = parameters.Waa().elementMult(aPrev);
      return parameters.Wax().mult(x).plus(recurrent).plus(parameters.b());
    }
  }

  private static final class InputEntryByEntry extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix input = parameters.Wax().elementMult(x);
      return input.plus(parameters.Waa().mult(aPrev)).plus(parameters.b());
    }
  }

  private static final class TwentySeven extends SampleSteps {
    @Override
    SimpleMatrix firstInput(int inputs, int newline) {
      return new SimpleMatrix(27, 1);
    }
  }

  private static final class Hundred extends SampleSteps {
    @Override
    SimpleMatrix firstState(int hiddenUnits) {
      return new SimpleMatrix(100, 1);
    }
  }
}
