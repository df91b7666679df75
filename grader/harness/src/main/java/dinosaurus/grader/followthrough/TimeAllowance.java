package dinosaurus.grader.followthrough;

import dinosaurus.grader.grading.Metered;
import dinosaurus.grader.grading.SubmissionFault;
import dinosaurus.grader.score.Outcome;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;

/**
 * Hands calls on until their time is up, which is for all of them together.
 *
 * <p>It is the processor's time where the model knows it, so that a loaded machine costs nobody
 * points; by the clock they may then take ten times as long.
 */
final class TimeAllowance extends Forwarding {

  private static final int PATIENCE = 10;

  private final Duration allowance;
  private final Metered meter;
  private final Duration end;
  private final Duration endByTheClock;

  TimeAllowance(CharacterModel model, Duration allowance) {
    super(model);
    this.allowance = allowance;
    this.meter = model instanceof Metered metered ? metered : TimeAllowance::clock;
    this.end = meter.processorTime().plus(allowance);
    this.endByTheClock = clock().plus(allowance.multipliedBy(PATIENCE));
  }

  private static Duration clock() {
    return Duration.ofNanos(System.nanoTime());
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return inTime(() -> super.clip(gradients, maxValue));
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return inTime(() -> super.sample(parameters, vocabulary, seed));
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return inTime(() -> super.optimize(x, y, aPrev, parameters, learningRate));
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    return inTime(() -> super.model(names, vocabulary, options));
  }

  private <R> R inTime(Supplier<R> call) {
    if (meter.processorTime().compareTo(end) >= 0 || clock().compareTo(endByTheClock) >= 0) {
      throw new SubmissionFault(new Outcome.TimedOut(allowance));
    }
    return call.get();
  }
}
