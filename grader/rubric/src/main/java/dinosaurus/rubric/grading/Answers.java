package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.inference.clip.ClipRule;
import dinosaurus.rubric.inference.optimize.StepRule;
import dinosaurus.rubric.inference.sample.SampleRule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Holds what a model answers to the first call on each case. */
public final class Answers {

  private final Subject subject;
  private final CaseSet cases;
  private final Map<Exercise, Set<String>> passed = new EnumMap<>(Exercise.class);

  Answers(Subject subject, CaseSet cases) {
    this.subject = subject;
    this.cases = cases;
  }

  /** Tells whether another model gave the same answers to some cases. */
  boolean agreeWith(Answers others, Predicate<Case<?, ?>> some) {
    return subject.answersLike(others.subject, cases.all().stream().filter(some).toList());
  }

  /**
   * Returns the ids of those of an exercise's graded tests that a trusted model passes, which calls
   * it as often as they need, once.
   */
  Set<String> passed(Exercise exercise) {
    return passed.computeIfAbsent(
        exercise, unknown -> Grading.score(subject, exercise).passed(exercise));
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
