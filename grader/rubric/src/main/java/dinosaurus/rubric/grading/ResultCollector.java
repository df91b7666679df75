package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.Ending;
import dinosaurus.rubric.Graded;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import dinosaurus.toolkit.CharacterModel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Gathers the outcomes of the graded tests, which it hears of from JUnit or whoever runs them. */
final class ResultCollector implements TestExecutionListener {

  private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Throwable> broken = new ConcurrentHashMap<>();
  private volatile String model = "a model";

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Optional<MethodSource> source =
        test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    source
        .flatMap(ResultCollector::graded)
        .ifPresent(graded -> record(graded.id(), result.getThrowable()));
    source.flatMap(ResultCollector::modelUnderTest).ifPresent(name -> model = name);
  }

  /** Returns how many graded tests ran. */
  int count() {
    return outcomes.size();
  }

  /** Returns the name of the class that was tested. */
  String model() {
    return model;
  }

  /** Returns every graded test with its outcome, or the reason given if it didn't run. */
  Score score(String reasonIfNotRun, Map<Exercise, Diagnosis> diagnoses) {
    Outcome notRun = new Outcome.NotRun(reasonIfNotRun);
    return new Score(
        Rubric.tests().stream()
            .map(test -> test.result(outcomes.getOrDefault(test.id(), notRun)))
            .toList(),
        diagnoses);
  }

  /** Returns what a graded test threw that isn't a verdict: a fault of the grader. */
  Optional<Throwable> grader() {
    return broken.values().stream().findFirst();
  }

  /** Records how a graded test ended: what it threw, nothing if it passed. */
  void record(String id, Optional<Throwable> thrown) {
    outcomes.put(
        id, thrown.map(failure -> outcome(id, failure)).orElseGet(() -> new Outcome.Passed()));
  }

  private Outcome outcome(String id, Throwable failure) {
    if (failure instanceof Ending ending) {
      return ending.outcome();
    }
    broken.put(id, failure);
    return new Outcome.NotRun("The graded test itself failed: " + failure);
  }

  private static Optional<Graded> graded(MethodSource source) {
    return AnnotationSupport.findAnnotation(source.getJavaMethod(), Graded.class);
  }

  private static Optional<String> modelUnderTest(MethodSource source) {
    return AnnotationSupport.findAnnotation(source.getJavaClass(), ModelUnderTest.class)
        .map(annotation -> annotation.value())
        .map(type -> type == CharacterModel.class ? LocalModel.NAME : type.getSimpleName());
  }
}
