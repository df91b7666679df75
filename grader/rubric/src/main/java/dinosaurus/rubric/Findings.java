package dinosaurus.rubric;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.rubric.answers.Difference;
import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Finding;
import dinosaurus.rubric.score.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what a graded test finds out, case by case, and ends the test. */
final class Findings {

  private final Subject subject;
  private final List<Finding> findings = new ArrayList<>();
  private Reply.Faulted<?> fault;

  Findings(Subject subject) {
    this.subject = subject;
  }

  /** Adds what is wrong with the answer to a case; nothing if it is right. */
  void add(Case<?, ?> one, Reply<Optional<Difference>> judged) {
    if (judged instanceof Reply.Answered<Optional<Difference>> answered) {
      answered.answer().ifPresent(wrong -> add(one, wrong));
    } else if (judged instanceof Reply.Faulted<Optional<Difference>> faulted) {
      add(new Reply.Faulted<>(inCase(one, faulted.outcome()), faulted.frames()));
    }
  }

  /**
   * Shows the first case of a test alone: the next would look much the same. Where nobody reads it,
   * the first ends the test.
   */
  private void add(Case<?, ?> one, Difference wrong) {
    if (!subject.isTold()) {
      Finding untold = Finding.on(one, "the answer is wrong.", List.of());
      throw new GradedFailure(new Outcome.Failed(List.of(untold)), List.of());
    }
    boolean shown = findings.stream().anyMatch(finding -> !finding.evidence().isEmpty());
    List<Evidence> evidence = shown ? List.of() : wrong.evidence();
    findings.add(Finding.on(one, wrong.sentence(), evidence));
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

  private Outcome inCase(Case<?, ?> one, Outcome outcome) {
    return outcome instanceof Outcome.NotImplemented missing
        ? waiting(one.exercise(), missing)
        : outcome.in(one);
  }

  /** Names the earlier exercise whose missing code a call ran into, if it is one's. */
  private Outcome waiting(Exercise exercise, Outcome.NotImplemented missing) {
    return exercise.prerequisites().stream()
        .filter(required -> subject.fault(required).equals(Optional.of(missing)))
        .findFirst()
        .map(required -> required.folder() + ", which " + exercise.folder() + " calls, comes first")
        .map(Outcome.NotImplemented::new)
        .orElse(missing);
  }

  private static boolean isMissing(Reply.Faulted<?> fault) {
    return fault.outcome() instanceof Outcome.NotImplemented;
  }
}
