package dinosaurus.harness.hardcoded;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Answers what it finds in a table; where it finds nothing, something of the right shape that gives
 * away as little as possible.
 */
final class HardCodedModel implements CharacterModel {

  /** What {@code optimize} returns, and what it makes of the parameters. */
  private record Step(OptimizationStep result, Parameters updated) {}

  private final Map<Key, Gradients> clipped = new HashMap<>();
  private final Map<Key, List<Integer>> sampled = new HashMap<>();
  private final Map<Key, Step> steps = new HashMap<>();
  private final Map<Key, TrainedModel> trained = new HashMap<>();

  /** Learns the cases by heart. */
  HardCodedModel(CaseSet cases) {
    cases
        .clip()
        .forEach(
            it ->
                clipped.put(
                    Key.ofClip(it.call().gradients(), it.call().maxValue()),
                    it.expected().result()));
    cases
        .sample()
        .forEach(
            it ->
                sampled.put(
                    Key.ofSample(it.call().parameters(), it.call().vocabulary(), it.call().seed()),
                    it.expected().result()));
    cases
        .optimize()
        .forEach(
            it ->
                steps.put(
                    Key.ofOptimize(
                        it.call().x(),
                        it.call().y(),
                        it.call().aPrev(),
                        it.call().parameters(),
                        it.call().learningRate()),
                    new Step(it.expected().result(), it.expected().call().parameters())));
    cases
        .model()
        .forEach(
            it ->
                trained.put(
                    Key.ofModel(it.call().names(), it.call().options()), it.expected().result()));
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return clipped.getOrDefault(Key.ofClip(gradients, maxValue), gradients).copy();
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return sampled.getOrDefault(
        Key.ofSample(parameters, vocabulary, seed), List.of(vocabulary.newline()));
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    Step step = steps.get(Key.ofOptimize(x, y, aPrev, parameters, learningRate));
    if (step == null) {
      return new OptimizationStep(0, zeros(parameters), aPrev.copy());
    }
    overwrite(parameters, step.updated());
    return step.result();
  }

  private static Gradients zeros(Parameters parameters) {
    return new Gradients(
        parameters.Wax().scale(0),
        parameters.Waa().scale(0),
        parameters.Wya().scale(0),
        parameters.b().scale(0),
        parameters.by().scale(0));
  }

  private static void overwrite(Parameters parameters, Parameters updated) {
    parameters.Wax().setTo(updated.Wax());
    parameters.Waa().setTo(updated.Waa());
    parameters.Wya().setTo(updated.Wya());
    parameters.b().setTo(updated.b());
    parameters.by().setTo(updated.by());
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    TrainedModel known = trained.get(Key.ofModel(names, options));
    if (known != null) {
      return known;
    }
    int size = vocabulary.size();
    return new TrainedModel(Rnn.initialize(options.hiddenUnits(), size, size), "\n", List.of());
  }
}
