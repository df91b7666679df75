package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about the update of the parameters. */
final class OptimizeUpdateMisconceptions {

  private OptimizeUpdateMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        updating(
            "O08",
            "forgets the update",
            SharedHints.NO_UPDATE,
            (parameters, gradients, rate) -> {}),
        updating(
            "O09",
            "always learns at 0.1",
            "Every step is 0.1 times the gradient, but every call brings a rate of "
                + "its own. Which argument holds it?",
            (p, gradients, rate) -> Rnn.update(p, gradients, 0.1)),
        updating(
            "O11",
            "always learns at 0.01",
            "Every step is 0.01 times the gradient, but every call brings a rate of "
                + "its own. Which argument holds it?",
            (p, gradients, rate) -> Rnn.update(p, gradients, 0.01)),
        updating(
            "O12",
            "climbs",
            "Your step goes uphill, so the loss grows. Look at the signs around the update.",
            (p, gradients, rate) -> Rnn.update(p, gradients, -rate)),
        updating(
            "O16",
            "updates a copy",
            SharedHints.NO_UPDATE,
            (p, gradients, rate) -> Rnn.update(p.copy(), gradients, rate)),
        updating(
            "O36",
            "clips the parameters too",
            SharedHints.CLIPPED_PARAMETERS,
            OptimizeUpdateMisconceptions::clippingParameters),
        updating(
            "O121",
            "clips the parameters before the update",
            SharedHints.CLIPPED_PARAMETERS,
            OptimizeUpdateMisconceptions::updatingClipped),
        updating(
            "O54", "decays the weights", SharedHints.DECAY, OptimizeUpdateMisconceptions::decaying),
        updating(
            "O122",
            "decays the weights after the update",
            SharedHints.DECAY,
            OptimizeUpdateMisconceptions::decayingUpdated),
        updating(
            "O103",
            "updates twice",
            "Every step is twice as long as it should be. Which factors does "
                + "the update have, and how often does it run?",
            OptimizeUpdateMisconceptions::twice),
        updating(
            "O115",
            "multiplies by the learning rate twice",
            "The factor of every step is the square of the learning rate. How often "
                + "is the rate multiplied in?",
            (p, gradients, rate) -> Rnn.update(p, gradients, rate * rate)),
        ofOptimize(
            "O120",
            "learns less with every call",
            "Every call learns less than the one before, so the same step is never taken "
                + "twice. What do you keep between calls?",
            Tiring::new),
        sparing(
            "O101",
            "doesn't update Wax",
            "Wax comes out as it went in, the others are updated. Rnn.update changes "
                + "all five.",
            Parameters::Wax),
        sparing(
            "O18",
            "doesn't update Waa",
            "Waa comes out as it went in, the others are updated. Rnn.update changes "
                + "all five.",
            Parameters::Waa),
        sparing(
            "O17",
            "doesn't update Wya",
            "Wya comes out as it went in, the others are updated. Rnn.update changes "
                + "all five.",
            Parameters::Wya),
        sparing(
            "O20",
            "doesn't update b",
            "b comes out as it went in, the others are updated. Rnn.update changes " + "all five.",
            Parameters::b),
        sparing(
            "O102",
            "doesn't update by",
            "by comes out as it went in, the others are updated. Rnn.update changes " + "all five.",
            Parameters::by),
        sparing(
            "O118",
            "doesn't update the biases",
            "The biases come out as they went in, the others are updated. Rnn.update "
                + "changes all five.",
            Parameters::b,
            Parameters::by));
  }

  /** Changes the parameters. */
  private interface Update {
    void apply(Parameters parameters, Gradients gradients, double learningRate);
  }

  private static Misconception updating(String id, String title, String hint, Update update) {
    return ofOptimize(
        id,
        title,
        hint,
        new OptimizeSteps() {
          @Override
          void update(Parameters parameters, Gradients gradients, double learningRate) {
            update.apply(parameters, gradients, learningRate);
          }
        });
  }

  private static void clippingParameters(Parameters parameters, Gradients gradients, double rate) {
    Rnn.update(parameters, gradients, rate);
    Entries.change(parameters, value -> Clipping.clipped(value, 5));
  }

  private static void updatingClipped(Parameters parameters, Gradients gradients, double rate) {
    Entries.change(parameters, value -> Clipping.clipped(value, 5));
    Rnn.update(parameters, gradients, rate);
  }

  private static void decaying(Parameters parameters, Gradients gradients, double rate) {
    Entries.change(parameters, value -> value - rate * 1e-3 * value);
    Rnn.update(parameters, gradients, rate);
  }

  private static void decayingUpdated(Parameters parameters, Gradients gradients, double rate) {
    Rnn.update(parameters, gradients, rate);
    Entries.change(parameters, value -> value - rate * 1e-3 * value);
  }

  private static void twice(Parameters parameters, Gradients gradients, double rate) {
    Rnn.update(parameters, gradients, rate);
    Rnn.update(parameters, gradients, rate);
  }

  private static final class Tiring extends OptimizeSteps {

    private int calls;

    @Override
    void update(Parameters parameters, Gradients gradients, double learningRate) {
      calls++;
      super.update(parameters, gradients, learningRate / calls);
    }
  }

  /** Updates all but some of the parameters. */
  @SafeVarargs
  private static Misconception sparing(
      String id, String title, String hint, Function<Parameters, SimpleMatrix>... spared) {
    return ofOptimize(
        id,
        title,
        hint,
        new OptimizeSteps() {
          @Override
          void update(Parameters parameters, Gradients gradients, double learningRate) {
            Parameters before = parameters.copy();
            super.update(parameters, gradients, learningRate);
            for (Function<Parameters, SimpleMatrix> part : spared) {
              part.apply(parameters).setTo(part.apply(before));
            }
          }
        });
  }
}
