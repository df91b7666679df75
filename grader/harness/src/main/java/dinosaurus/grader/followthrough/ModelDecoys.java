package dinosaurus.grader.followthrough;

import static dinosaurus.fixtures.Exercise.MODEL;

import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import dinosaurus.toolkit.TrainingOptions;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Makes the decoys of {@code model}. */
final class ModelDecoys {

  private static final Set<String> TRAINING =
      Set.of("model.parameters", "model.wrap", "model.loss");
  private static final Set<String> SAMPLING = Set.of("model.names");

  private ModelDecoys() {}

  static Stream<Decoy> all() {
    return Stream.of(
        new Decoy(
            MODEL,
            "doesn't train",
            TRAINING,
            (reference, student) -> reference.following(MODEL, new Untrained(student))),
        new Decoy(
            MODEL,
            "trains on the names in another order",
            TRAINING,
            (reference, student) -> new Reversed(reference.following(MODEL, student))),
        new Decoy(
            MODEL,
            "samples from another network",
            SAMPLING,
            (reference, student) -> reference.following(MODEL, new OtherNetwork(student))));
  }

  private static final class Untrained extends Forwarding {

    Untrained(CharacterModel student) {
      super(student);
    }

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      Parameters zero = zeros(parameters);
      Gradients none = new Gradients(zero.Wax(), zero.Waa(), zero.Wya(), zero.b(), zero.by());
      return new OptimizationStep(0, none, aPrev);
    }
  }

  private static final class Reversed extends Forwarding {

    Reversed(CharacterModel model) {
      super(model);
    }

    @Override
    public TrainedModel model(List<String> names, Vocabulary vocabulary, TrainingOptions options) {
      List<String> reversed = new ArrayList<>(names);
      Collections.reverse(reversed);
      return super.model(reversed, vocabulary, options);
    }
  }

  private static final class OtherNetwork extends Forwarding {

    OtherNetwork(CharacterModel student) {
      super(student);
    }

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      Parameters other = zeros(parameters);
      other.by().set(vocabulary.size() - 1, 3);
      return super.sample(other, vocabulary, seed);
    }
  }

  private static Parameters zeros(Parameters like) {
    return new Parameters(
        like.Wax().scale(0),
        like.Waa().scale(0),
        like.Wya().scale(0),
        like.b().scale(0),
        like.by().scale(0));
  }
}
