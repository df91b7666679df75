package dinosaurus.rubric.grading;

import dinosaurus.assignment.Exercise;
import dinosaurus.rubric.score.Diagnosis;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.GradedResult;
import dinosaurus.rubric.score.Outcome;
import dinosaurus.rubric.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the verdicts on the public cases and those on the hidden ones together.
 *
 * @param open the score on the public cases
 * @param hidden the score on the hidden ones
 */
record TwoRuns(Score open, Score hidden) {

  /** Returns the score on all cases. */
  Score together(Map<Exercise, Diagnosis> diagnoses) {
    Map<String, Outcome> more = new HashMap<>();
    hidden.results().forEach(result -> more.put(result.id(), result.outcome()));
    List<GradedResult> results =
        open.results().stream()
            .map(result -> result.with(together(result.outcome(), more.get(result.id()))))
            .toList();
    return new Score(results, diagnoses, Optional.of(open), open.printed());
  }

  /** Takes wrong answers before anything else, and the public cases before the hidden ones. */
  private static Outcome together(Outcome open, Outcome hidden) {
    List<Finding> findings = new ArrayList<>(open.findings());
    findings.addAll(hidden.findings());
    if (!findings.isEmpty()) {
      return new Outcome.Failed(findings);
    }
    boolean says = weight(open) >= weight(hidden);
    return says ? open : hidden;
  }

  /** Weighs a fault more than missing code, and a verdict more than that there is no case. */
  private static int weight(Outcome outcome) {
    if (outcome instanceof Outcome.NotRun) {
      return 0;
    }
    if (outcome instanceof Outcome.Passed) {
      return 1;
    }
    return outcome instanceof Outcome.NotImplemented ? 2 : 3;
  }
}
