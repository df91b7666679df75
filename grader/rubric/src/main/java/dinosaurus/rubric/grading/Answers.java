package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.rubric.inference.sample.SampleRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds what a model answered to the first call on each case; the model isn't called any more. */
public final class Answers {

  private final Subject subject;
  private final CaseSet cases;

  Answers(Subject asked, CaseSet cases) {
    this.subject = asked.judgedBy(cases);
    this.cases = cases;
  }

  CaseSet cases() {
    return cases;
  }

  boolean agreeWith(Subject other, List<? extends Case<?, ?>> some) {
    return subject.answersLike(other, some);
  }

  /** Returns a clip that gives the answers to all public cases, if one can be solved for. */
  public Optional<ClipRule> clipRule() {
    return subject.clipRule();
  }

  /** Returns the ways of sampling that give the answers to all public cases. */
  public List<SampleRule> sampleRules() {
    return subject.sampleRules();
  }

  /** Returns a step that gives the answers to all public cases, if one can be solved for. */
  public Optional<StepRule> stepRule() {
    return subject.stepRule();
  }

  /**
   * Judges the answers to one exercise by other expected values.
   *
   * @param exercise the exercise
   * @param others some of the same cases, which expect other answers
   * @return the ids of the graded tests that pass; none that needs another call, or a case that
   *     isn't there
   */
  public Set<String> passed(Exercise exercise, CaseSet others) {
    return Grading.score(subject.judgedBy(others), exercise).passed(exercise);
  }
}
