package dinosaurus.harness.correct;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Measures how far a model's numbers lie from the expected ones, tensor by tensor. */
final class Deviations {

  private Deviations() {}

  /** Returns the worst deviation of every tensor over all cases that have a tolerance. */
  static Collection<Deviation> worst(Recorder model, CaseSet fixtures) {
    Map<String, Deviation> byTensor =
        Stream.concat(
                fixtures.optimize().stream().flatMap(fixture -> measure(model, fixture)),
                fixtures.model().stream()
                    .flatMap(fixture -> measure(model.trained(fixture), fixture)))
            .collect(
                Collectors.toMap(
                    Deviation::tensor,
                    deviation -> deviation,
                    BinaryOperator.maxBy(Comparator.comparingDouble(Deviation::share)),
                    TreeMap::new));
    return byTensor.values();
  }

  private static Stream<Deviation> measure(
      CharacterModel model, Case<Call.Optimize, OptimizationStep> fixture) {
    Parameters parameters = fixture.call().parameters().copy();
    OptimizationStep actual =
        model.optimize(
            fixture.call().x().clone(),
            fixture.call().y().clone(),
            fixture.call().aPrev().copy(),
            parameters,
            fixture.call().learningRate());
    OptimizationStep expected = fixture.expected().result();
    Ruler ruler = new Ruler(fixture.id(), fixture.tolerance());
    return Stream.of(
            Stream.of(ruler.number("loss", expected.loss(), actual.loss())),
            ruler.matrix("aLast", expected.aLast(), actual.aLast()),
            ruler.gradients(expected.gradients(), actual.gradients()),
            ruler.parameters(fixture.expected().call().parameters(), parameters))
        .flatMap(deviations -> deviations);
  }

  private static Stream<Deviation> measure(
      TrainedModel actual, Case<Call.Model, TrainedModel> fixture) {
    TrainedModel expected = fixture.expected().result();
    Ruler ruler = new Ruler(fixture.id(), fixture.tolerance());
    return Stream.concat(
        IntStream.range(0, expected.checkpoints().size())
            .mapToObj(
                i -> ruler.checkpoint(expected.checkpoints().get(i), actual.checkpoints().get(i))),
        ruler.parameters(expected.parameters(), actual.parameters()));
  }

  private record Ruler(String id, Tolerance tolerance) {

    Deviation number(String name, double expected, double actual) {
      return Deviation.of(name, id, tolerance, expected, actual);
    }

    Deviation checkpoint(Checkpoint expected, Checkpoint actual) {
      return number("smoothed", expected.smoothedLoss(), actual.smoothedLoss());
    }

    Stream<Deviation> matrix(String name, SimpleMatrix expected, SimpleMatrix actual) {
      return IntStream.range(0, expected.getNumElements())
          .mapToObj(i -> number(name, expected.get(i), actual.get(i)));
    }

    Stream<Deviation> gradients(Gradients expected, Gradients actual) {
      return Stream.of(
              matrix("dWax", expected.dWax(), actual.dWax()),
              matrix("dWaa", expected.dWaa(), actual.dWaa()),
              matrix("dWya", expected.dWya(), actual.dWya()),
              matrix("db", expected.db(), actual.db()),
              matrix("dby", expected.dby(), actual.dby()))
          .flatMap(deviations -> deviations);
    }

    Stream<Deviation> parameters(Parameters expected, Parameters actual) {
      return Stream.of(
              matrix("Wax", expected.Wax(), actual.Wax()),
              matrix("Waa", expected.Waa(), actual.Waa()),
              matrix("Wya", expected.Wya(), actual.Wya()),
              matrix("b", expected.b(), actual.b()),
              matrix("by", expected.by(), actual.by()))
          .flatMap(deviations -> deviations);
    }
  }
}
