package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.score.Score;
import java.util.function.Predicate;

/**
 * Holds the score of a model and the answers that it was given for.
 *
 * @param score the score
 * @param answers the answers, without the model
 */
public record GradedRun(Score score, Answers answers) {

  /**
   * Tells whether a trusted model answers some cases of an exercise as this one did, as closely as
   * the cases ask for, and passes the same of the exercise's graded tests, which judge all cases.
   *
   * <p>Several threads may ask about one model, which is called by one after the other.
   *
   * @param trusted the model's answers to the same cases
   * @param exercise the exercise
   * @param some those of its cases that are to be answered alike
   */
  public boolean agreesWith(Answers trusted, Exercise exercise, Predicate<Case<?, ?>> some) {
    synchronized (trusted) {
      return answers.agreeWith(trusted, some.and(one -> one.exercise() == exercise))
          && trusted.passed(exercise).equals(score.passed(exercise));
    }
  }
}
