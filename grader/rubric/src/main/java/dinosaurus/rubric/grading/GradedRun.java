package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.function.Predicate;

/**
 * Holds the score of a model and the answers that it was given for.
 *
 * @param score the score
 * @param answers the answers, without the model
 */
public record GradedRun(Score score, Answers answers) {

  /**
   * Tells whether a trusted model answers every case of an exercise as this one did, as closely as
   * the cases ask for, and passes the same of the exercise's graded tests.
   *
   * @param trusted the model, which is called
   * @param exercise the exercise
   */
  public boolean agreesWith(CharacterModel trusted, Exercise exercise) {
    return agreesWith(trusted, exercise, one -> true);
  }

  /**
   * Tells whether a trusted model answers some cases of an exercise as this one did, as closely as
   * the cases ask for, and passes the same of the exercise's graded tests, which judge all cases.
   *
   * @param trusted the model, which is called
   * @param exercise the exercise
   * @param some the cases
   */
  public boolean agreesWith(CharacterModel trusted, Exercise exercise, Predicate<Case<?, ?>> some) {
    CaseSet own =
        CaseSet.of(
            answers.cases().all().stream().filter(one -> one.exercise() == exercise).toList());
    Subject other = Grading.subject(trusted, own);
    return answers.agreeWith(other, own.all().stream().filter(some).toList())
        && Grading.score(other, exercise).passed(exercise).equals(score.passed(exercise));
  }
}
