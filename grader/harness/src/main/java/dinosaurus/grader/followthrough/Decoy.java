package dinosaurus.grader.followthrough;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Solves an exercise wrong on top of a student's earlier methods.
 *
 * <p>A graded test that a decoy passes can't tell right from wrong any more, because the student's
 * earlier methods blur the difference: say, a {@code clip} that always answers zeros. Such a test
 * earns nothing by follow-through.
 *
 * @param exercise the exercise
 * @param title what the decoy does wrong
 * @param mustFail the ids of the graded tests that must refuse it
 * @param maker makes it
 */
record Decoy(Exercise exercise, String title, Set<String> mustFail, Maker maker) {

  /** Makes a model that solves the exercise wrong. */
  @FunctionalInterface
  interface Maker {
    CharacterModel make(ReferenceSolution reference, CharacterModel student);
  }

  /** Returns every decoy of an exercise; none of one that no other comes before. */
  static List<Decoy> of(Exercise exercise) {
    return Stream.concat(OptimizeDecoys.all(), ModelDecoys.all())
        .filter(decoy -> decoy.exercise == exercise)
        .toList();
  }

  CharacterModel model(ReferenceSolution reference, CharacterModel student) {
    return new Forwarding(maker.make(reference, student));
  }

  @Override
  public String toString() {
    return exercise.folder() + " " + title;
  }
}
