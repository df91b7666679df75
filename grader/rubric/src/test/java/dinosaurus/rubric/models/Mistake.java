package dinosaurus.rubric.models;

import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Describes a model that is wrong in one way.
 *
 * @param name what it does wrong
 * @param model makes it
 * @param failing the ids of exactly the graded tests that it fails
 */
public record Mistake(String name, Supplier<CharacterModel> model, Set<String> failing) {

  static Mistake of(String name, Supplier<CharacterModel> model, String... failing) {
    return new Mistake(name, model, Set.of(failing));
  }

  /** Returns every mistake. */
  public static List<Mistake> all() {
    return Stream.of(
            ClipMistakes.all(), SampleMistakes.all(), OptimizeMistakes.all(), ModelMistakes.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
