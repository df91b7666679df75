package dinosaurus.harness.policy;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.Grade;
import dinosaurus.rubric.score.SubmissionReport.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out what submissions are worth in the end. */
public final class FinalGrades {

  private static final int CENTS = 2;

  private final Policy policy;

  private FinalGrades(Policy policy) {
    this.policy = policy;
  }

  /**
   * Applies a policy.
   *
   * @param policy the policy
   * @param grades what the tests gave
   * @return what the submissions are worth in the same order, behind them what was decided for
   *     students who handed nothing in
   * @throws PolicyException if the policy names a student who isn't there, or two, or one twice
   */
  public static List<FinalGrade> of(Policy policy, List<Grade> grades) throws PolicyException {
    Roster<Grade> roster = StudentEntries.roster(grades);
    StudentEntries<ManualOverride> overrides = new StudentEntries<>(policy.file(), roster);
    StudentEntries<LateEntry> late = new StudentEntries<>(policy.file(), roster);
    for (LateEntry entry : policy.lateStudents()) {
      late.add(entry.student(), entry, entry.line());
    }
    for (ManualOverride override : policy.overrides()) {
      if (override.withoutSubmission()) {
        overrides.requireAbsent(override.student(), override.line());
      } else {
        overrides.add(override.student(), override, override.line());
      }
    }
    FinalGrades rules = new FinalGrades(policy);
    List<FinalGrade> all = new ArrayList<>();
    for (Grade grade : grades) {
      all.add(rules.of(grade, late.of(grade), overrides.of(grade)));
    }
    for (ManualOverride override : policy.overrides()) {
      if (override.withoutSubmission()) {
        Grade nothing = Grade.ofNothing(override.student());
        all.add(rules.of(nothing, Optional.empty(), Optional.of(override)));
      }
    }
    return List.copyOf(all);
  }

  private FinalGrade of(Grade grade, Optional<LateEntry> entry, Optional<ManualOverride> override) {
    int days =
        override
            .map(ManualOverride::decision)
            .filter(Decision.CountLate.class::isInstance)
            .map(decision -> ((Decision.CountLate) decision).days())
            .orElseGet(() -> daysLate(grade, entry));
    BigDecimal earned = BigDecimal.valueOf(grade.total());
    BigDecimal deduction = policy.late().deduction(days, earned, grade.possible());
    Worth worth =
        override
            .flatMap(one -> decided(one.decision()))
            .orElseGet(() -> worth(grade, earned.subtract(deduction)));
    return new FinalGrade(grade, days, deduction, override, worth);
  }

  private int daysLate(Grade grade, Optional<LateEntry> entry) {
    int marked = grade.student().late() ? 1 : 0;
    return entry
        .map(LateEntry::days)
        .orElseGet(
            () ->
                Math.max(
                    marked, grade.student().submitted().map(policy.late()::daysLate).orElse(0)));
  }

  private static Optional<Worth> decided(Decision decision) {
    if (decision instanceof Decision.SetPoints set) {
      return Optional.of(new Worth.Points(set.points()));
    }
    return decision instanceof Decision.Excuse
        ? Optional.of(new Worth.Excused())
        : Optional.empty();
  }

  private static Worth worth(Grade grade, BigDecimal points) {
    if (grade.status() == Status.AMBIGUOUS || grade.status() == Status.GRADER_FAILED) {
      return new Worth.Undecided(grade.outcome());
    }
    BigDecimal rounded = points.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
    return new Worth.Points(rounded.setScale(Math.max(0, rounded.scale())));
  }
}
