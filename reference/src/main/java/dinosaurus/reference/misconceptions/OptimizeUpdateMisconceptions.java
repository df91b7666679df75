package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about the update of the parameters. */
final class OptimizeUpdateMisconceptions {

  private OptimizeUpdateMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        updating(
            "O08",
            "forgets the update",
            "The parameters stay as they were. Which of the four steps is missing?",
            (parameters, gradients, rate) -> {}),
        updating(
            "O09",
            "always learns at 0.1",
            "You always learn at a rate of 0.1, but every call brings a rate of its own. "
                + "Which argument holds it?",
            (p, gradients, rate) -> Rnn.update(p, gradients, 0.1)),
        updating(
            "O11",
            "always learns at 0.01",
            "You always learn at a rate of 0.01, but every call brings a rate of its own. "
                + "Which argument holds it?",
            (p, gradients, rate) -> Rnn.update(p, gradients, 0.01)),
        updating(
            "O12",
            "climbs",
            "Your step goes uphill, so the loss grows. Look at the signs around the update.",
            (p, gradients, rate) -> Rnn.update(p, gradients, -rate)),
        updating(
            "O16",
            "updates a copy",
            "You update a copy, and the caller never sees it. Which parameters should change?",
            (p, gradients, rate) -> Rnn.update(p.copy(), gradients, rate)),
        updating(
            "O17",
            "doesn't update Wya",
            "Wya is never updated, the other four are. One call updates all five.",
            sparing(Parameters::Wya)),
        updating(
            "O18",
            "doesn't update Waa",
            "Waa is never updated, the other four are. One call updates all five.",
            sparing(Parameters::Waa)),
        updating(
            "O20",
            "doesn't update b",
            "b is never updated, the other four are. One call updates all five.",
            sparing(Parameters::b)),
        updating(
            "O36",
            "clips the parameters too",
            "The parameters are clipped, too. Clipping is for gradients; a parameter may be "
                + "as large as it likes.",
            OptimizeUpdateMisconceptions::clippingParameters),
        updating(
            "O54",
            "decays the weights",
            "Besides the update, the parameters shrink a little at every step. Take the "
                + "step of gradient descent and nothing else.",
            OptimizeUpdateMisconceptions::decaying));
  }

  /** Changes the parameters. */
  private interface Update {
    void apply(Parameters parameters, Gradients gradients, double learningRate);
  }

  /** Picks one of the parameters. */
  private interface Part {
    SimpleMatrix of(Parameters parameters);
  }

  private static Misconception updating(String id, String title, String hint, Update update) {
    return ofOptimize(
        id,
        title,
        hint,
        new Optimizing() {
          @Override
          void update(Parameters parameters, Gradients gradients, double learningRate) {
            update.apply(parameters, gradients, learningRate);
          }
        });
  }

  private static Update sparing(Part part) {
    return (parameters, gradients, learningRate) -> {
      SimpleMatrix before = part.of(parameters).copy();
      Rnn.update(parameters, gradients, learningRate);
      part.of(parameters).setTo(before);
    };
  }

  private static void clippingParameters(Parameters parameters, Gradients gradients, double rate) {
    Rnn.update(parameters, gradients, rate);
    Entries.change(parameters, value -> Clipping.clipped(value, 5));
  }

  private static void decaying(Parameters parameters, Gradients gradients, double rate) {
    Entries.change(parameters, value -> value - rate * 1e-3 * value);
    Rnn.update(parameters, gradients, rate);
  }
}
