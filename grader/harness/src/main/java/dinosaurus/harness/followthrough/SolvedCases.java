package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.Answers;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.toolkit.CharacterModel;
import java.util.Optional;

/**
 * Solves the cases that submissions share, by trusted methods, and keeps the latest. Several
 * threads may share it.
 */
final class SolvedCases {

  /** Some have a few hundred kilobytes of trained parameters. */
  private static final int MOST_FOLLOWED = 32;

  /** As a rule they have one answer, of a few kilobytes: the first, which isn't the student's. */
  private static final int MOST_ANSWERED = 1_000;

  private final ReferenceSolution reference;
  private final CaseSet cases;
  private final Latest<Optional<FollowedCases>> followed = new Latest<>(MOST_FOLLOWED);
  private final Latest<Answers> answered = new Latest<>(MOST_ANSWERED);

  /**
   * Creates what solves.
   *
   * @param reference solves them
   * @param cases the cases
   */
  SolvedCases(ReferenceSolution reference, CaseSet cases) {
    this.reference = reference;
    this.cases = cases;
  }

  /** Tells whether it solves these very cases. */
  boolean areOf(CaseSet others) {
    return cases == others;
  }

  /**
   * Returns the cases of a later exercise as they follow from earlier methods.
   *
   * @param earlier the methods, which their mistakes tell from any others
   */
  Optional<FollowedCases> of(Exercise exercise, EarlierMethods earlier) {
    return followed.get(
        exercise + " " + earlier.mistakes(),
        () -> FollowedCases.of(reference, exercise, earlier, cases));
  }

  /**
   * Returns what a model answers to the cases, which it is asked as somebody looks at the answers.
   *
   * @param exercise the exercise that is looked at
   * @param mistakes the ids of the mistakes that the model makes, which tell it from any others
   * @param model the model
   */
  Answers of(Exercise exercise, String mistakes, CharacterModel model) {
    return answered.get(exercise + " " + mistakes, () -> Grading.answers(model, cases));
  }
}
