package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.ejml.simple.SimpleMatrix;

/** Families of {@code model} about the loss that is reported. */
final class ModelLossFamilies {

  private static final Family LOSS =
      Family.ofModel("loss", "Follow the loss from one iteration into the next.");
  private static final Family FIRST_LOSS =
      Family.ofModel("firstloss", "Which value has the loss before the loop?");

  private ModelLossFamilies() {}

  static List<Misconception> all() {
    List<Misconception> all = new ArrayList<>();
    for (double kept : new double[] {0.9, 0.95, 0.99, 0.995, 0.998, 0.9995, 0.9999, 0.5, 0.001}) {
      all.add(weighed(kept, (1000000 - Math.round(1000000 * kept)) / 1000000.0));
    }
    for (double added : new double[] {0, 0.01, 0.0001, 0.1, 1}) {
      all.add(weighed(0.999, added));
      all.add(weighed(1, added));
    }
    for (double kept : new double[] {1, 0.99, 0}) {
      all.add(weighed(kept, 0.001));
    }
    all.add(perCharacter());
    all.addAll(firstLosses());
    return all;
  }

  private static List<Misconception> firstLosses() {
    return List.of(
        first("log of n for each name and one more", (n, k) -> log(n, k + 1), "names", 1),
        first("log of n for each name but one", (n, k) -> log(n, k - 1), "names", -1),
        first("log of n + 1 for each name", (n, k) -> log(n + 1, k), "size", 1),
        first("log of n - 1 for each name", (n, k) -> log(n - 1, k), "size", -1),
        first("log of 27 for each name", (n, k) -> log(27, k), "27"),
        first("log of 26 for each name", (n, k) -> log(26, k), "26"),
        first("log of the names' number for each character", (n, k) -> log(k, n), "swapped"),
        first("log of n for each of 7 names", (n, k) -> log(n, 7), "seven"),
        first("n", (n, k) -> n, "n"),
        first("1", (n, k) -> 1, "1"));
  }

  private static double log(int size, int names) {
    return names * StrictMath.log(size);
  }

  private static Misconception weighed(double kept, double added) {
    return LOSS.member(
        "the loss reported is "
            + Family.sum(new double[] {kept, added}, "of the one before", "of the step's"),
        () ->
            new ModelSteps() {
              @Override
              double smooth(double loss, double currentLoss) {
                return loss * kept + currentLoss * added;
              }
            },
        kept,
        added);
  }

  private static Misconception perCharacter() {
    return LOSS.member(
        "the step's loss is divided by the length of x",
        () ->
            new ModelSteps() {
              @Override
              OptimizationStep step(int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters) {
                OptimizationStep step = super.step(x, y, aPrev, parameters);
                return new OptimizationStep(step.loss() / x.length, step.gradients(), step.aLast());
              }
            },
        "mean");
  }

  private static Misconception first(
      String what, ToDoubleBiFunction<Integer, Integer> loss, Object... parameters) {
    return FIRST_LOSS.member(
        "the loss before the loop is " + what + " (n characters in the vocabulary)",
        () ->
            new ModelSteps() {
              @Override
              double initialLoss(int vocabularySize, int names) {
                return loss.applyAsDouble(vocabularySize, names);
              }
            },
        parameters);
  }
}
