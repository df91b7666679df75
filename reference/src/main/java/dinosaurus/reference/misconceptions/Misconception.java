package dinosaurus.reference.misconceptions;

import dinosaurus.assignment.Exercise;
import dinosaurus.toolkit.CharacterModel;
import java.util.function.Supplier;

/**
 * Holds a mistaken idea about the assignment and the model that follows from it.
 *
 * @param id a letter for the exercise and a number: {@code C02}; never changes
 * @param exercise the exercise in which the mistake is made
 * @param title what the model does wrong, one clause, for instructors
 * @param hint what a student reads: one or two short sentences that point at the idea, without the
 *     line that is right
 * @param section the anchor of the handout's section, such as {@code #exercise-1-clip-20-points}
 * @param mostIterations the longest run of {@code model} that is told by it
 * @param maker makes the model
 */
public record Misconception(
    String id,
    Exercise exercise,
    String title,
    String hint,
    String section,
    int mostIterations,
    Supplier<CharacterModel> maker) {

  /** A longer run shows nothing new. */
  private static final int LONGEST_RUN = 3000;

  /** A longer run shows nothing new of a mistake made before {@code model}. */
  private static final int LONGEST_RUN_OF_EARLIER = 60;

  static Misconception ofClip(String id, String title, String hint, CharacterModel model) {
    return of(Exercise.CLIP, id, title, hint, HandoutSection.CLIP, () -> model);
  }

  static Misconception ofSample(String id, String title, String hint, CharacterModel model) {
    return ofSample(id, title, hint, () -> model);
  }

  /** Takes a model that keeps something from call to call. */
  static Misconception ofSample(
      String id, String title, String hint, Supplier<CharacterModel> maker) {
    return of(Exercise.SAMPLE, id, title, hint, HandoutSection.SAMPLE, maker);
  }

  static Misconception ofOptimize(String id, String title, String hint, CharacterModel model) {
    return ofOptimize(id, title, hint, () -> model);
  }

  /** Takes a model that keeps something from call to call. */
  static Misconception ofOptimize(
      String id, String title, String hint, Supplier<CharacterModel> maker) {
    return of(Exercise.OPTIMIZE, id, title, hint, HandoutSection.OPTIMIZE, maker);
  }

  static Misconception ofModel(String id, String title, String hint, CharacterModel model) {
    return ofModel(id, title, hint, () -> model);
  }

  /** Takes a model that keeps something from call to call. */
  static Misconception ofModel(
      String id, String title, String hint, Supplier<CharacterModel> maker) {
    return of(Exercise.MODEL, id, title, hint, HandoutSection.MODEL, maker);
  }

  private static Misconception of(
      Exercise exercise,
      String id,
      String title,
      String hint,
      String section,
      Supplier<CharacterModel> maker) {
    int mostIterations = exercise == Exercise.MODEL ? LONGEST_RUN : LONGEST_RUN_OF_EARLIER;
    return new Misconception(id, exercise, title, hint, section, mostIterations, maker);
  }

  /** Returns the same misconception, with another section of the handout than its exercise's. */
  Misconception see(String otherSection) {
    return new Misconception(id, exercise, title, hint, otherSection, mostIterations, maker);
  }

  /** Returns the same misconception, whose longer runs depend on rounding. */
  Misconception stableUpTo(int iterations) {
    return new Misconception(id, exercise, title, hint, section, iterations, maker);
  }

  /** Returns the reference but for the mistake; a new one, if it keeps anything between calls. */
  public CharacterModel model() {
    return maker.get();
  }

  /**
   * Returns the model as it is where the exercises before have mistakes of their own.
   *
   * @param earlier solves the exercises that this one depends on
   */
  public CharacterModel following(CharacterModel earlier) {
    CharacterModel model = model();
    return model instanceof LaterExercise later ? later.following(earlier) : model;
  }

  /** Returns the id and the title. */
  @Override
  public String toString() {
    return id + " " + title;
  }
}
