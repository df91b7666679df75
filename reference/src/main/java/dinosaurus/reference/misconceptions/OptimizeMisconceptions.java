package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about clipping and the update. */
final class OptimizeMisconceptions {

  private OptimizeMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        clipping("O02", "doesn't assign the clipped gradients", UnaryOperator.identity()),
        clipping("O03", "clips at 10", entries(value -> Clipping.clipped(value, 10))),
        clipping("O04", "clips at 1", entries(value -> Clipping.clipped(value, 1))),
        clipping("O05", "clips at 4", entries(value -> Clipping.clipped(value, 4))),
        clipping("O40", "sets outside values to zero", entries(OptimizeMisconceptions::zeroed)),
        clipping("O41", "loses the sign below -5", entries(OptimizeMisconceptions::unsigned)),
        updating("O08", "forgets the update", (parameters, gradients, rate) -> {}),
        updating(
            "O09", "always learns at 0.1", (p, gradients, rate) -> Rnn.update(p, gradients, 0.1)),
        updating(
            "O11", "always learns at 0.01", (p, gradients, rate) -> Rnn.update(p, gradients, 0.01)),
        updating("O12", "climbs", (p, gradients, rate) -> Rnn.update(p, gradients, -rate)),
        updating(
            "O16", "updates a copy", (p, gradients, rate) -> Rnn.update(p.copy(), gradients, rate)),
        updating("O17", "doesn't update Wya", sparing(Parameters::Wya)),
        updating("O18", "doesn't update Waa", sparing(Parameters::Waa)),
        updating("O20", "doesn't update b", sparing(Parameters::b)),
        updating("O36", "clips the parameters too", OptimizeMisconceptions::clippingParameters),
        updating("O54", "decays the weights", OptimizeMisconceptions::decaying));
  }

  /** Changes the parameters. */
  private interface Update {
    void apply(Parameters parameters, Gradients gradients, double learningRate);
  }

  /** Picks one of the parameters. */
  private interface Part {
    SimpleMatrix of(Parameters parameters);
  }

  private static Misconception clipping(String id, String title, UnaryOperator<Gradients> clip) {
    return new Misconception(
        id,
        Exercise.OPTIMIZE,
        title,
        new Optimizing() {
          @Override
          Gradients clipped(Gradients gradients) {
            return clip.apply(gradients);
          }
        });
  }

  private static Misconception updating(String id, String title, Update update) {
    return new Misconception(
        id,
        Exercise.OPTIMIZE,
        title,
        new Optimizing() {
          @Override
          void update(Parameters parameters, Gradients gradients, double learningRate) {
            update.apply(parameters, gradients, learningRate);
          }
        });
  }

  private static UnaryOperator<Gradients> entries(DoubleUnaryOperator entry) {
    return gradients -> Entries.map(gradients, matrix -> Entries.map(matrix, entry));
  }

  private static double zeroed(double value) {
    return Math.abs(value) > 5 ? 0 : value;
  }

  private static double unsigned(double value) {
    return value < -5 ? 5 : Math.min(5, value);
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
