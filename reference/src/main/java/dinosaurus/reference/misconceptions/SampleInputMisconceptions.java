package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofSample;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code sample} about what each step starts from: the input and the state. */
final class SampleInputMisconceptions {

  private SampleInputMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofSample("S06", "never carries the state over", SharedHints.FORGETS, new Forgetful()),
        ofSample(
            "S07",
            "never changes the input",
            "The network sees no character, at any step. Follow x: from the draw to "
                + "the next step, and into equation (1).",
            new Deaf()),
        ofSample("S08", "never clears the old input", SharedHints.ALL_AT_ONCE, new Accumulating()),
        ofSample(
            "S134", "adds the next input to the old one", SharedHints.ALL_AT_ONCE, new Adding()),
        ofSample(
            "S10",
            "starts with the newline's one-hot vector",
            "The first input is the newline's. A name begins with nothing: what is "
                + "the vector for that?",
            new FromNewline()),
        ofSample(
            "S12",
            "starts from a state of ones",
            "Your first state is all ones. What does the network remember before the first "
                + "character?",
            new FromOnes()),
        ofSample(
                "S44",
                "averages the state with the previous one",
                "The state you carry over is a mixture of two. Equation (1) wants the last one "
                    + "as it is.",
                new Averaging())
            .see(HandoutSection.EQUATIONS),
        ofSample("S112", "shifts the one-hot vector by one", SharedHints.SHIFTED, new Shifted()),
        ofSample(
            "S146", "sets the entry of x one row too early", SharedHints.SHIFTED, new ShiftedRow()),
        ofSample(
            "S113",
            "feeds the probabilities back in",
            "The next input is y, the probabilities. The network should see the one "
                + "character that was drawn, as in training.",
            new Blurred()),
        ofSample(
            "S114",
            "sets the first entry of x to the index",
            "Your x holds the index as a number in its first place. A one-hot vector says "
                + "the same by a place.",
            new Numbered()));
  }

  private static final class Forgetful extends SampleSteps {
    @Override
    SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
      return aPrev;
    }
  }

  private static final class Deaf extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      return x;
    }
  }

  private static final class Accumulating extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      x.set(index, 1);
      return x;
    }
  }

  private static final class Adding extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      return x.plus(super.nextInput(x, y, index));
    }
  }

  private static final class FromNewline extends SampleSteps {
    @Override
    SimpleMatrix firstInput(int inputs, int newline) {
      SimpleMatrix x = new SimpleMatrix(inputs, 1);
      x.set(newline, 1);
      return x;
    }
  }

  private static final class FromOnes extends SampleSteps {
    @Override
    SimpleMatrix firstState(int hiddenUnits) {
      return SimpleMatrix.ones(hiddenUnits, 1);
    }
  }

  private static final class Averaging extends SampleSteps {
    @Override
    SimpleMatrix nextState(SimpleMatrix a, SimpleMatrix aPrev) {
      return a.plus(aPrev).divide(2);
    }
  }

  private static final class Shifted extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      return super.nextInput(x, y, index - 1);
    }
  }

  private static final class ShiftedRow extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      SimpleMatrix next = x.createLike();
      next.set(index - 1, 0, 1);
      return next;
    }
  }

  private static final class Blurred extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      return y;
    }
  }

  private static final class Numbered extends SampleSteps {
    @Override
    SimpleMatrix nextInput(SimpleMatrix x, SimpleMatrix y, int index) {
      SimpleMatrix next = x.createLike();
      next.set(0, index);
      return next;
    }
  }
}
