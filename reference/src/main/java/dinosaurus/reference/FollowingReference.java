package dinosaurus.reference;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.KnownMistake;
import dinosaurus.fixtures.MisconceptionCatalogue;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.reference.misconceptions.Families;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.reference.misconceptions.Misconceptions;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Gradients;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Solves one exercise, right or with a known mistake, and leaves the earlier to another model. */
public final class FollowingReference implements ReferenceSolution {

  @Override
  public CharacterModel right() {
    return new ReferenceModel();
  }

  @Override
  public CharacterModel following(Exercise exercise, CharacterModel earlier) {
    return switch (exercise) {
      case CLIP, SAMPLE -> new ReferenceModel();
      case OPTIMIZE -> new Optimizing(earlier);
      case MODEL -> new Training(earlier);
    };
  }

  @Override
  public Map<String, CharacterModel> mistaken(Exercise exercise, CharacterModel earlier) {
    return Stream.concat(Misconceptions.all().stream(), Generated.KNOWN.stream())
        .filter(misconception -> misconception.exercise() == exercise)
        .collect(
            Collectors.toMap(
                Misconception::id,
                misconception -> misconception.following(earlier),
                (one, other) -> one,
                TreeMap::new));
  }

  @Override
  public String source() {
    try (InputStream in = ReferenceModel.class.getResourceAsStream("ReferenceModel.java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Holds the generated misconceptions that the cases know; made when they are asked for. */
  private static final class Generated {

    static final List<Misconception> KNOWN = known();

    private static List<Misconception> known() {
      Set<String> ids =
          MisconceptionCatalogue.load().stream().map(KnownMistake::id).collect(Collectors.toSet());
      return Families.all().stream().filter(one -> ids.contains(one.id())).toList();
    }
  }

  private static class Optimizing extends ReferenceModel {

    final CharacterModel earlier;

    Optimizing(CharacterModel earlier) {
      this.earlier = earlier;
    }

    @Override
    public Gradients clip(Gradients gradients, double maxValue) {
      return earlier.clip(gradients, maxValue);
    }

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      return earlier.sample(parameters, vocabulary, seed);
    }
  }

  private static final class Training extends Optimizing {

    Training(CharacterModel earlier) {
      super(earlier);
    }

    @Override
    public OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate) {
      return earlier.optimize(x, y, aPrev, parameters, learningRate);
    }
  }
}
