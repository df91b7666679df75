package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.Caller;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.Subject;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Runs the graded tests on a model. */
public final class Grading {

  private static final String NOT_RUN = "The test didn't run.";

  private Grading() {}

  /**
   * Grades a model with every graded test; several threads may grade at the same time.
   *
   * <p>The calls are made on the thread of the caller without a deadline. A model that stands for
   * another process throws {@link SubmissionFault} when that is late or dies; any other exception
   * counts as the submission's own. Some calls are made with foreign settings, by a {@link
   * ModelProcess}.
   *
   * <p>The public cases come first, all of them; the hidden cases follow. So what is said of the
   * public cases was said before the model had seen anything else, and may be told.
   *
   * @param model the model
   * @param cases the cases
   * @return the verdicts of all graded tests
   * @throws IllegalStateException if a graded test itself is broken
   */
  public static Score grade(CharacterModel model, CaseSet cases) {
    return run(model, cases).score();
  }

  /**
   * Grades a model as {@link #grade} does, and keeps its answers.
   *
   * @param model the model
   * @param cases the cases
   * @return the verdicts and the answers
   * @throws IllegalStateException if a graded test itself is broken
   */
  public static GradedRun run(CharacterModel model, CaseSet cases) {
    ModelProcess process = model instanceof ModelProcess own ? own : new ThisProcess();
    Caller caller = new DirectCaller(ExceptionReply.of(model.getClass()), process);
    Subject subject = new Subject(model, cases, caller, new ForeignCaller(caller, process));
    return new GradedRun(
        score(process, cases, subject), new Answers(subject.judgedBy(cases), cases));
  }

  private static Score score(ModelProcess process, CaseSet cases, Subject subject) {
    Score open = score(subject.seeing(cases.only(Visibility.PUBLIC)));
    if (!cases.hasHidden()) {
      return open;
    }
    process.hiddenCasesFollow();
    ResultCollector hidden = run(subject.seeing(cases.only(Visibility.HIDDEN)), Rubric.classes());
    return new TwoRuns(open, hidden.score(NOT_RUN, Map.of())).together(subject.diagnose());
  }

  /**
   * Returns what a trusted model answers. It is called once on a case, when somebody first looks at
   * the answer: who finds a wrong one early needs no others.
   *
   * @param model the model
   * @param cases the cases
   */
  public static Answers answers(CharacterModel model, CaseSet cases) {
    Caller caller = new DirectCaller(ExceptionReply.of(model.getClass()), new ThisProcess());
    return new Answers(Subject.trusted(model, cases, caller), cases);
  }

  /** Returns the verdicts of all graded tests. */
  static Score score(Subject subject) {
    return score(subject, Rubric.classes());
  }

  /** Returns the verdicts of the graded tests of one exercise; the others don't run. */
  static Score score(Subject subject, Exercise exercise) {
    return score(subject, List.of(testsOf(exercise)));
  }

  /** Returns the ids of those of an exercise's graded tests that pass; the others don't run. */
  static Set<String> passed(Subject subject, Exercise exercise, Set<String> tests) {
    return run(subject, List.of(testsOf(exercise)), tests::contains)
        .score(NOT_RUN, Map.of())
        .passed(exercise);
  }

  /** Returns the class of the graded tests of an exercise. */
  static Class<?> testsOf(Exercise exercise) {
    return Rubric.classes().get(exercise.ordinal());
  }

  private static Score score(Subject subject, List<Class<?>> tests) {
    return run(subject, tests).score(NOT_RUN, subject.diagnose()).with(subject.printed());
  }

  /** Runs graded tests, and returns what heard of them. */
  static ResultCollector run(Subject subject, List<Class<?>> tests) {
    return run(subject, tests, any -> true);
  }

  private static ResultCollector run(
      Subject subject, List<Class<?>> tests, Predicate<String> wanted) {
    ResultCollector collector = new ResultCollector();
    tests.forEach(type -> Rubric.run(type, wanted, subject, collector::record));
    collector
        .grader()
        .ifPresent(
            thrown -> {
              throw new IllegalStateException("A graded test is broken: " + thrown, thrown);
            });
    return collector;
  }
}
