package dinosaurus.reference.misconceptions;

import static dinosaurus.reference.misconceptions.Misconception.ofOptimize;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import java.util.List;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/** Misconceptions of {@code optimize} about which parameters are updated. */
final class OptimizeSparingMisconceptions {

  private OptimizeSparingMisconceptions() {}

  static List<Misconception> all() {
    return List.of(
        sparing(
            "O101",
            "doesn't update Wax",
            "Wax is never updated, the others are. One call updates all five.",
            Parameters::Wax),
        sparing(
            "O18",
            "doesn't update Waa",
            "Waa is never updated, the others are. One call updates all five.",
            Parameters::Waa),
        sparing(
            "O17",
            "doesn't update Wya",
            "Wya is never updated, the others are. One call updates all five.",
            Parameters::Wya),
        sparing(
            "O20",
            "doesn't update b",
            "b is never updated, the others are. One call updates all five.",
            Parameters::b),
        sparing(
            "O102",
            "doesn't update by",
            "by is never updated, the others are. One call updates all five.",
            Parameters::by),
        sparing(
            "O118",
            "doesn't update the biases",
            "The biases are never updated, the others are. One call updates all five.",
            Parameters::b,
            Parameters::by));
  }

  /** Updates all but some of the parameters. */
  @SafeVarargs
  private static Misconception sparing(
      String id, String title, String hint, Function<Parameters, SimpleMatrix>... spared) {
    return ofOptimize(
        id,
        title,
        hint,
        new Optimizing() {
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
