package dinosaurus.reference.misconceptions;

import dinosaurus.fixtures.Exercise;
import dinosaurus.toolkit.CharacterModel;

/**
 * Holds a mistaken idea about the assignment and the model that follows from it.
 *
 * @param id a letter for the exercise and a number: {@code C02}; never changes
 * @param exercise the exercise in which the mistake is made
 * @param title what the model does wrong, one clause
 * @param model the reference but for the mistake
 */
public record Misconception(String id, Exercise exercise, String title, CharacterModel model) {

  /** Returns the id and the title. */
  @Override
  public String toString() {
    return id + " " + title;
  }
}
