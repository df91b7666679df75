package dinosaurus.harness.bulk;

import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.fixtures.Visibility;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the graded tests that students couldn't run. */
public final class UntriedTests {

  private UntriedTests() {}

  /**
   * Runs the reference on the public cases, where it is on the class path.
   *
   * @param cases the cases
   * @return the ids of the graded tests that no public case is for
   */
  public static List<String> in(CaseSet cases) {
    CaseSet open = cases.only(Visibility.PUBLIC);
    return ServiceLoader.load(ReferenceSolution.class).stream()
        .limit(1)
        .flatMap(found -> Grading.grade(found.get().right(), open).results().stream())
        .filter(result -> result.outcome() instanceof Outcome.NotRun)
        .map(GradedResult::id)
        .toList();
  }
}
