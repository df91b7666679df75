package dinosaurus.rubric.inference.optimize;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Losses that may come back from a step; the right one first. */
public enum KnownLoss {
  RIGHT("right", step -> step.pass().loss()),
  ZERO("0", step -> 0),
  UPDATED("that of the parameters after the update", step -> step.passAfter().loss()),
  LAST("that of the last time step alone", step -> ofTimeStep(step, step.last())),
  FIRST("that of the first time step alone", step -> ofTimeStep(step, 0)),
  MEAN("the right one divided by the time steps", step -> step.pass().loss() / step.pass().steps()),
  BITS("the right one in bits, not in nats", step -> step.pass().loss() / StrictMath.log(2)),
  NEGATIVE("the right one with the other sign", step -> -step.pass().loss());

  private static final double ROUNDING = 1e-9;

  private final String words;
  private final ToDoubleFunction<Step> value;

  KnownLoss(String words, ToDoubleFunction<Step> value) {
    this.words = words;
    this.value = value;
  }

  private static double ofTimeStep(Step step, int t) {
    int[] y = step.given().y();
    int before = y.length - step.pass().steps();
    return -StrictMath.log(step.pass().probabilities(t).get(y[before + t]));
  }

  /** Finds the loss that came back from all steps. */
  static Optional<KnownLoss> of(List<Step> steps) {
    return Arrays.stream(values())
        .filter(one -> steps.stream().allMatch(one::cameBack))
        .findFirst();
  }

  private boolean cameBack(Step step) {
    double expected = of(step);
    return Math.abs(step.loss() - expected) <= ROUNDING * Math.max(1, Math.abs(expected));
  }

  double of(Step step) {
    return value.applyAsDouble(step);
  }

  String words() {
    return words;
  }
}
