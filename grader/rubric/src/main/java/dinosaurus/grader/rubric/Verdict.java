package dinosaurus.grader.rubric;

import dinosaurus.fixtures.Fixture;
import dinosaurus.grader.score.Finding;
import dinosaurus.grader.score.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a graded test finds out, case by case, and ends the test. */
final class Verdict {

  private final Prerequisites prerequisites;
  private final List<Finding> findings = new ArrayList<>();
  private Reply.Faulted<?> fault;

  Verdict(Prerequisites prerequisites) {
    this.prerequisites = prerequisites;
  }

  /** Adds what is wrong with the answer to a case; nothing if it is right. */
  void add(Fixture fixture, Reply<Optional<String>> judged) {
    if (judged instanceof Reply.Answered<Optional<String>> answered) {
      answered.answer().ifPresent(wrong -> findings.add(Finding.on(fixture, wrong)));
    } else if (judged instanceof Reply.Faulted<Optional<String>> faulted) {
      add(new Reply.Faulted<>(told(fixture, faulted.outcome()), faulted.frames()));
    }
  }

  /** Ends the test, unless everything is right. */
  void end() {
    if (!findings.isEmpty()) {
      throw new GradedFailure(new Outcome.Failed(findings), List.of());
    }
    if (fault != null && isMissing(fault)) {
      throw new GradedAbort(fault.outcome());
    }
    if (fault != null) {
      throw new GradedFailure(fault.outcome(), fault.frames());
    }
  }

  /** Keeps the first fault, but a real one rather than missing code. */
  private void add(Reply.Faulted<?> next) {
    if (fault == null || (isMissing(fault) && !isMissing(next))) {
      fault = next;
    }
  }

  private Outcome told(Fixture fixture, Outcome outcome) {
    return outcome instanceof Outcome.NotImplemented missing
        ? prerequisites.explain(fixture.exercise(), missing).in(fixture)
        : outcome.in(fixture);
  }

  private static boolean isMissing(Reply.Faulted<?> fault) {
    return fault.outcome() instanceof Outcome.NotImplemented;
  }
}
