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

/** Holds what a model answers to the first call on each case; it is called no more than that. */
public final class Answers {

  private final Subject subject;
  private final CaseSet cases;

  Answers(Subject subject, CaseSet cases) {
    this.subject = subject;
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
   * @param tests the ids of graded tests
   * @param others some of the same cases, which expect other answers
   * @return the ids of those that pass; none that needs a case that isn't there, or a second call
   *     on one, which no submission gets any more
   */
  public Set<String> passed(Exercise exercise, Set<String> tests, CaseSet others) {
    return Grading.passed(subject.seeing(others), exercise, tests);
  }
}
