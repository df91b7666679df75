package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofModel;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code model} about the steps of gradient descent. */
final class ModelStepMisconceptions {

  private ModelStepMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        ofModel(
            "M17",
            "doesn't carry the state over",
            "Every name starts from a zero state. Where did the name before it leave off?",
            new Forgetful()),
        ofModel(
                "M18",
                "learns at 0.1",
                "The steps are those of a rate of 0.1. Which learning rate does the "
                    + "exercise ask for?",
                new Learning(0.1))
            .stableUpTo(200),
        ofModel(
            "M19",
            "learns at 0.001",
            "The steps are those of a rate of 0.001. Which learning rate does the "
                + "exercise ask for?",
            new Learning(0.001)),
        ofModel("M57", "keeps the parameters in float", SharedHints.FLOATS, new SinglePrecision())
            .stableUpTo(100),
        ofModel(
                "M138",
                "rounds the parameters to float after every step",
                SharedHints.FLOATS,
                new RoundedAfter())
            .stableUpTo(100),
        ofModel(
                "M139",
                "rounds the parameters to float before every step",
                SharedHints.FLOATS,
                new RoundedBefore())
            .stableUpTo(100),
        ofModel(
            "M59",
            "initialises again at every pass through the names",
            "All that was learned is lost at every pass through the names. How often are "
                + "the parameters initialised?",
            new StartingOver()),
        ofModel(
            "M108",
            "starts every pass through the names from a zero state",
            "The state is forgotten at every pass through the names. The first name follows "
                + "the last one, too.",
            new ForgetfulPass()),
        ofModel(
            "M113", "optimizes twice for every example", SharedHints.TWICE, new Twice(false, true)),
        ofModel(
            "M134",
            "optimizes twice for every example and reports the second loss",
            SharedHints.TWICE,
            new Twice(false, false)),
        ofModel(
            "M135",
            "optimizes twice for every example, the second time from the last state of the first",
            SharedHints.TWICE,
            new Twice(true, false)),
        ofModel(
            "M114",
            "trains a copy of the parameters",
            "The parameters come back as they were at the start. Does optimize get these very "
                + "parameters, and a rate above 0?",
            new OnCopy()));
  }

  private static final class Forgetful extends ModelSteps {
    @Override
    SimpleMatrix nextState(OptimizationStep step, SimpleMatrix aPrev) {
      return aPrev;
    }
  }

  private static final class Learning extends ModelSteps {

    private final double rate;

    Learning(double rate) {
      this.rate = rate;
    }

    @Override
    double learningRate() {
      return rate;
    }
  }

  private static class RoundedAfter extends ModelSteps {
    @Override
    void afterStep(Parameters parameters) {
      Entries.change(parameters, value -> (float) value);
    }
  }

  private static final class SinglePrecision extends RoundedAfter {
    @Override
    Parameters initialize(int hiddenUnits, int size) {
      Parameters parameters = super.initialize(hiddenUnits, size);
      afterStep(parameters);
      return parameters;
    }
  }

  private static final class RoundedBefore extends ModelSteps {
    @Override
    Parameters beforeStep(Parameters parameters, int j, int examples) {
      Entries.change(parameters, value -> (float) value);
      return parameters;
    }
  }

  private static final class StartingOver extends ModelSteps {
    @Override
    Parameters beforeStep(Parameters parameters, int j, int examples) {
      boolean newPass = j % examples == 0;
      return newPass ? initialize(parameters.hiddenUnits(), parameters.inputs()) : parameters;
    }
  }

  private static final class ForgetfulPass extends ModelSteps {
    @Override
    SimpleMatrix beforeStep(SimpleMatrix aPrev, int j, int examples) {
      return j % examples == 0 ? aPrev.createLike() : aPrev;
    }
  }

  private static final class Twice extends ModelSteps {

    private final boolean carried;
    private final boolean firstLoss;

    /**
     * Takes what becomes of the first of two steps.
     *
     * @param carried whether the second starts from its last state
     * @param firstLoss whether its loss is reported, not the second's
     */
    Twice(boolean carried, boolean firstLoss) {
      this.carried = carried;
      this.firstLoss = firstLoss;
    }

    @Override
    OptimizationStep step(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
      OptimizationStep first = super.step(x, y, aPrev, parameters);
      OptimizationStep second = super.step(x, y, carried ? first.aLast() : aPrev, parameters);
      double loss = (firstLoss ? first : second).loss();
      return new OptimizationStep(loss, second.gradients(), second.aLast());
    }
  }

  private static final class OnCopy extends ModelSteps {
    @Override
    OptimizationStep step(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
      return super.step(x, y, aPrev, parameters.copy());
    }
  }
}
