package dinosaurus.grader.grading;

import dinosaurus.fixtures.FixtureSet;
import dinosaurus.grader.rubric.Subject;
import dinosaurus.grader.score.Score;

/** Holds the answers of a model and their score. */
public final class GradedRun {

  private final Subject subject;
  private final Score score;

  GradedRun(Subject subject, Score score) {
    this.subject = subject;
    this.score = score;
  }

  /** Returns the score. */
  public Score score() {
    return score;
  }

  /**
   * Judges the same answers by other expected values, without a call of the model.
   *
   * @param cases some of the same cases, which expect other answers
   * @return the verdicts; a test that needs a case that isn't there, or another call, doesn't pass
   */
  public Score against(FixtureSet cases) {
    return Grading.score(subject.judgedBy(cases));
  }
}
