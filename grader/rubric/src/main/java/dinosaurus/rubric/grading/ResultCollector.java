package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.Ending;
import dinosaurus.rubric.Graded;
import dinosaurus.rubric.Rubric;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Listens to JUnit and gathers the outcomes of the graded tests. */
final class ResultCollector implements TestExecutionListener {

  private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Throwable> broken = new ConcurrentHashMap<>();
  private volatile String model = "a model";

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Optional<MethodSource> source =
        test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
    source.flatMap(ResultCollector::graded).ifPresent(graded -> record(graded.id(), result));
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

  private void record(String id, TestExecutionResult result) {
    Throwable thrown = result.getThrowable().orElse(null);
    if (thrown == null) {
      outcomes.put(id, new Outcome.Passed());
    } else if (thrown instanceof Ending ending) {
      outcomes.put(id, ending.outcome());
    } else {
      broken.put(id, thrown);
      outcomes.put(id, new Outcome.NotRun("The graded test itself failed: " + thrown));
    }
  }

  private static Optional<Graded> graded(MethodSource source) {
    return AnnotationSupport.findAnnotation(source.getJavaMethod(), Graded.class);
  }

  private static Optional<String> modelUnderTest(MethodSource source) {
    return AnnotationSupport.findAnnotation(source.getJavaClass(), ModelUnderTest.class)
        .map(annotation -> annotation.value().getSimpleName());
  }
}
