package dinosaurus.grader.followthrough;

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

/** Hands calls on until their time is up, which is for all of them together. */
final class TimeAllowance extends Forwarding {

  private final Duration allowance;
  private final long end;

  TimeAllowance(CharacterModel model, Duration allowance) {
    super(model);
    this.allowance = allowance;
    this.end = System.nanoTime() + allowance.toNanos();
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
    if (System.nanoTime() - end >= 0) {
      throw new SubmissionFault(new Outcome.TimedOut(allowance));
    }
    return call.get();
  }
}
