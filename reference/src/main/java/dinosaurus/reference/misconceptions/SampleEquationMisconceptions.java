package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about the terms of the equations. */
final class SampleEquationMisconceptions {

  private SampleEquationMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
                "S21",
                "forgets the bias b",
                "The state comes out as if b were zero. Follow b into the sum of equation "
                    + "(1).",
                new WithoutHiddenBias())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S22",
                "forgets the bias by",
                "The scores come out as if by were zero. Follow by into the sum of "
                    + "equation (2).",
                new WithoutOutputBias())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S28",
                "transposes Waa",
                "Waa acts in equation (1) as if it were transposed. It is square, so the "
                    + "shapes don't give it away.",
                new Transposed())
            .see(HandoutSection.EQUATIONS),
        ofSample("S29", "leaves the Waa term out", SharedHints.FORGETS, new WithoutRecurrence()),
        ofSample(
                "S30",
                "computes the output from the previous state",
                "The scores lag one step behind. Which state goes into equation (2)?",
                new Late())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S131",
                "adds the terms into the caller's b",
                "The sum of equation (1) ends up in b itself, so the parameters change "
                    + "from step to step. Which methods write into a matrix, and which make a "
                    + "new one?",
                new IntoBias())
            .see(HandoutSection.EJML),
        ofSample(
                "S132",
                "subtracts the bias by",
                "by is subtracted in equation (2), not added. Look at its signs.",
                new Subtracting())
            .see(HandoutSection.EQUATIONS));
  }

  private static final class WithoutHiddenBias extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev));
    }
  }

  private static final class WithoutOutputBias extends SampleSteps {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wya().mult(a);
    }
  }

  private static final class Transposed extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix recurrent = parameters.Waa().transpose().mult(aPrev);
      return parameters.Wax().mult(x).plus(recurrent).plus(parameters.b());
    }
  }

  private static final class WithoutRecurrence extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wax().mult(x).plus(parameters.b());
    }
  }

  private static final class Late extends SampleSteps {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return super.scores(aPrev, aPrev, parameters);
    }
  }

  private static final class IntoBias extends SampleSteps {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix b = parameters.b();
      b.setTo(super.beforeActivation(x, aPrev, parameters));
      return b;
    }
  }

  private static final class Subtracting extends SampleSteps {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return parameters.Wya().mult(a).minus(parameters.by());
    }
  }
}
