package dinosaurus.harness.classpage;

import dinosaurus.harness.results.BriefOutcome;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.DiagnosisEntry;
import dinosaurus.rubric.report.document.DiagnosisEntry.Kind;
import dinosaurus.rubric.report.document.DiagnosisEntry.Mistake;
import dinosaurus.rubric.report.document.ExerciseEntry;
import dinosaurus.rubric.report.document.OutcomeKind;
import dinosaurus.rubric.report.document.ReportDocument;
import dinosaurus.rubric.report.document.TestEntry;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds what the class page takes from the reports of one submission.
 *
 * @param outcome how it went, as only the instructor may know; nothing if that isn't known
 * @param ran whether the graded tests ran
 * @param tests the graded tests and whether each earned its points
 * @param mistakes the mistakes that are named; those that the answers can't tell apart together
 * @param refused whether an answer couldn't be judged
 * @param adjustment what became of the points by the instructor's policy
 */
record ReportSummary(
    Optional<BriefOutcome> outcome,
    boolean ran,
    List<Tested> tests,
    List<List<Mistake>> mistakes,
    boolean refused,
    Optional<AdjustmentEntry> adjustment) {

  /** Says nothing of a submission whose report is missing. */
  static final ReportSummary UNKNOWN =
      new ReportSummary(Optional.empty(), false, List.of(), List.of(), false, Optional.empty());

  /**
   * Tells of one graded test.
   *
   * @param id its id
   * @param exercise the exercise it belongs to
   * @param sentence the behaviour it asks for
   * @param points what it is worth
   * @param earned whether it earned them
   * @param open whether it may have failed only because of an earlier exercise
   */
  record Tested(
      String id, String exercise, String sentence, int points, boolean earned, boolean open) {

    private static Tested of(ExerciseEntry exercise, TestEntry test) {
      return new Tested(
          test.id(),
          exercise.name(),
          test.sentence(),
          test.points(),
          test.earned() > 0,
          !test.mayFollowFrom().isEmpty());
    }
  }

  /**
   * Takes what there is to take.
   *
   * @param student what the student reads, adjustments included
   * @param full what the instructor alone reads; nothing if that isn't there
   */
  static ReportSummary of(ReportDocument student, Optional<ReportDocument> full) {
    ReportDocument report = full.orElse(student);
    return new ReportSummary(
        full.map(BriefOutcome::of),
        report.status() == Status.GRADED,
        report.exercises().stream()
            .flatMap(exercise -> exercise.tests().stream().map(test -> Tested.of(exercise, test)))
            .toList(),
        report.exercises().stream()
            .map(ExerciseEntry::diagnosis)
            .flatMap(ReportSummary::named)
            .distinct()
            .toList(),
        report.tests().anyMatch(test -> test.outcome() == OutcomeKind.REFUSED),
        student.adjustment());
  }

  /** Returns the ids of the tests that may have failed only because of earlier exercises. */
  List<String> open() {
    return tests.stream().filter(Tested::open).map(Tested::id).toList();
  }

  /** Returns the points that may be lost only because of mistakes in earlier exercises. */
  int atStake() {
    return tests.stream().filter(Tested::open).mapToInt(Tested::points).sum();
  }

  private static Stream<List<Mistake>> named(DiagnosisEntry diagnosis) {
    return diagnosis.kind() == Kind.ONE_OF
        ? Stream.of(diagnosis.mistakes())
        : diagnosis.mistakes().stream().map(List::of);
  }
}
