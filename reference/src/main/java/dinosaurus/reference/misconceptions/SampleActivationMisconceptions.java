package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about the activation. */
final class SampleActivationMisconceptions {

  private SampleActivationMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample(
                "S24",
                "takes relu for tanh",
                "Your state is never negative. Which activation does equation (1) take?",
                new WithRelu())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S25",
                "leaves the activation out",
                "The state grows beyond 1 and -1, as without an activation. What stands "
                    + "around the sum in equation (1), and does its result reach a?",
                new Linear())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S105",
                "squashes the scores with tanh too",
                "The scores are squashed as well. Where does tanh stand in the equations?",
                new SquashedScores())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S106",
                "takes the sigmoid for tanh",
                "Your state is never negative and never beyond 1. Which activation does "
                    + "equation (1) take?",
                new WithSigmoid())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S123",
                "takes tan for tanh",
                "The state is what tan gives, which jumps to infinity and back. Which "
                    + "function stands in equation (1)?",
                new WithTangent())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S124",
                "adds the bias after the activation",
                "The bias b is added too late. What does tanh stand around in equation (1)?",
                new BiasAfterwards())
            .see(HandoutSection.EQUATIONS),
        ofSample(
                "S125",
                "applies tanh to the bias alone",
                "Only b goes through tanh, the other terms of the sum don't. What does "
                    + "tanh stand around in equation (1)?",
                new BiasAlone())
            .see(HandoutSection.EQUATIONS));
  }

  private static final class WithRelu extends SampleSteps {
    @Override
    double activation(double value) {
      return Math.max(0, value);
    }
  }

  private static final class Linear extends SampleSteps {
    @Override
    double activation(double value) {
      return value;
    }
  }

  private static final class SquashedScores extends SampleSteps {
    @Override
    SimpleMatrix scores(SimpleMatrix a, SimpleMatrix aPrev, Parameters parameters) {
      return Entries.map(super.scores(a, aPrev, parameters), this::activation);
    }
  }

  private static final class WithSigmoid extends SampleSteps {
    @Override
    double activation(double value) {
      return 1 / (1 + StrictMath.exp(-value));
    }
  }

  private static final class WithTangent extends SampleSteps {
    @Override
    double activation(double value) {
      return StrictMath.tan(value);
    }
  }

  /** Leaves nothing to do for the activation after the sum. */
  private abstract static class Activated extends SampleSteps {
    @Override
    final double activation(double value) {
      return value;
    }
  }

  private static final class BiasAfterwards extends Activated {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix sum = parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev));
      return Entries.map(sum, StrictMath::tanh).plus(parameters.b());
    }
  }

  private static final class BiasAlone extends Activated {
    @Override
    SimpleMatrix beforeActivation(SimpleMatrix x, SimpleMatrix aPrev, Parameters parameters) {
      SimpleMatrix sum = parameters.Wax().mult(x).plus(parameters.Waa().mult(aPrev));
      return sum.plus(Entries.map(parameters.b(), StrictMath::tanh));
    }
  }
}
