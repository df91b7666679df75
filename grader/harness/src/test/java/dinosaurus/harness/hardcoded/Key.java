package dinosaurus.harness.hardcoded;

import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Tells calls apart by their arguments.
 *
 * @param arguments the arguments, the matrices as lists of numbers
 */
record Key(List<Object> arguments) {

  static Key ofClip(Gradients gradients, double maxValue) {
    return of(
        numbers(gradients.dWax()),
        numbers(gradients.dWaa()),
        numbers(gradients.dWya()),
        numbers(gradients.db()),
        numbers(gradients.dby()),
        maxValue);
  }

  static Key ofSample(Parameters parameters, Vocabulary vocabulary, int seed) {
    return of(numbers(parameters), vocabulary, seed);
  }

  static Key ofOptimize(
      int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
    return of(
        Arrays.toString(x), Arrays.toString(y), numbers(aPrev), numbers(parameters), learningRate);
  }

  static Key ofModel(List<String> names, TrainingOptions options) {
    return of(List.copyOf(names), options.iterations(), options.hiddenUnits());
  }

  private static Key of(Object... arguments) {
    return new Key(List.of(arguments));
  }

  private static List<List<Double>> numbers(Parameters parameters) {
    return Stream.of(
            parameters.Wax(), parameters.Waa(), parameters.Wya(), parameters.b(), parameters.by())
        .map(Key::numbers)
        .toList();
  }

  private static List<Double> numbers(SimpleMatrix matrix) {
    return Arrays.stream(matrix.getDDRM().data).limit(matrix.getNumElements()).boxed().toList();
  }
}
