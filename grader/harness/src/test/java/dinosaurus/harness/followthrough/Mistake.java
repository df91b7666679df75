package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.reference.misconceptions.Misconception;
import dinosaurus.toolkit.CharacterModel;
import java.util.function.UnaryOperator;

/**
 * Is made in one exercise, and leaves the exercises before it to another model.
 *
 * @param name its id, or what it does
 * @param exercise the exercise
 * @param following makes the model that makes the mistake, given the other
 */
record Mistake(String name, Exercise exercise, UnaryOperator<CharacterModel> following) {

  static Mistake of(Misconception misconception) {
    return new Mistake(misconception.id(), misconception.exercise(), misconception::following);
  }

  @Override
  public String toString() {
    return name;
  }
}
