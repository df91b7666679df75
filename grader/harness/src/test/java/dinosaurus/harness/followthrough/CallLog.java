package dinosaurus.harness.followthrough;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Writes down every call that a submission gets, with all of its arguments. */
final class CallLog implements CharacterModel {

  private final CharacterModel model;
  private final List<String> calls = new ArrayList<>();

  CallLog(CharacterModel model) {
    this.model = model;
  }

  List<String> calls() {
    return calls;
  }

  @Override
  public Gradients clip(Gradients g, double maxValue) {
    log("clip", text(g.dWax(), g.dWaa(), g.dWya(), g.db(), g.dby()), maxValue);
    return model.clip(g, maxValue);
  }

  @Override
  public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
    log("sample", text(parameters), vocabulary.size(), seed);
    return model.sample(parameters, vocabulary, seed);
  }

  @Override
  public OptimizationStep optimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    log(
        "optimize",
        Arrays.toString(x),
        Arrays.toString(y),
        text(aPrev),
        text(parameters),
        learningRate);
    return model.optimize(x, y, aPrev, parameters, learningRate);
  }

  @Override
  public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
    log("model", names, vocabulary.size(), options);
    return model.model(names, vocabulary, options);
  }

  private void log(String method, Object... arguments) {
    calls.add(method + Arrays.toString(arguments));
  }

  private static String text(Parameters p) {
    return text(p.Wax(), p.Waa(), p.Wya(), p.b(), p.by());
  }

  private static String text(SimpleMatrix... matrices) {
    return Stream.of(matrices)
        .map(matrix -> Arrays.toString(matrix.getDDRM().getData()))
        .collect(Collectors.joining());
  }
}
