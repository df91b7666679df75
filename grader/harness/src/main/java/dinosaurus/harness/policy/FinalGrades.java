package dinosaurus.harness.policy;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.policy.Policy.PolicyException;
import dinosaurus.harness.results.Grade;
import dinosaurus.harness.results.GradedFolder;
import dinosaurus.harness.results.GradedFolder.Rewritten;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import dinosaurus.rubric.report.document.ReportDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Works out what submissions are worth in the end, and writes it into their reports. */
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
    StudentEntries<LateEntry> used = new StudentEntries<>(policy.file(), roster);
    for (LateEntry entry : policy.lateStudents()) {
      late.add(entry.student(), entry, entry.line());
    }
    for (LateEntry entry : policy.usedFreeDays()) {
      used.add(entry.student(), entry, entry.line());
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
      all.add(rules.of(grade, late.of(grade), used.of(grade), overrides.of(grade)));
    }
    for (ManualOverride override : policy.overrides()) {
      if (override.withoutSubmission()) {
        Grade nothing = Grade.ofNothing(override.student());
        all.add(rules.of(nothing, Optional.empty(), Optional.empty(), Optional.of(override)));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Writes the reports anew whose adjustment is another than before; the points of the tests stay
   * as they are.
   *
   * @param folder the folder that {@code dino grade} wrote, whose lock the caller holds
   * @param grades what the submissions are worth in the end
   * @param problems gets a line for each report that can't be changed
   * @return what was written
   * @throws IOException if a report can't be read or written
   */
  public static List<Rewritten> write(Path folder, List<FinalGrade> grades, List<String> problems)
      throws IOException {
    Map<String, UnaryOperator<ReportDocument>> changes = new TreeMap<>();
    for (FinalGrade grade : grades) {
      if (!grade.grade().submission().isEmpty()) {
        changes.put(grade.grade().submission(), report -> report.with(grade.adjustment()));
      }
    }
    return GradedFolder.rewrite(folder, changes, problems);
  }

  private FinalGrade of(
      Grade grade,
      Optional<LateEntry> entry,
      Optional<LateEntry> used,
      Optional<ManualOverride> override) {
    Optional<Decision> decided = override.map(ManualOverride::decision);
    int days =
        decided
            .filter(Decision.CountLate.class::isInstance)
            .map(decision -> ((Decision.CountLate) decision).days())
            .orElseGet(() -> daysLate(grade, entry));
    BigDecimal earned = BigDecimal.valueOf(grade.total());
    FreeDays free =
        decided.filter(Decision::replacesPoints).isPresent()
            ? FreeDays.NONE
            : policy.late().free(days, used.map(LateEntry::days).orElse(0));
    BigDecimal deduction = policy.late().deduction(days - free.taken(), earned, grade.possible());
    boolean undated = entry.isEmpty() && policy.hasDeadline() && grade.hasUnreadTime();
    Standing standing = standing(grade, decided, undated);
    Optional<BigDecimal> points =
        standing == Standing.FINAL
            ? Optional.of(points(decided, earned.subtract(deduction)))
            : Optional.empty();
    return new FinalGrade(grade, days, free, deduction, override, standing, points);
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

  private static Standing standing(Grade grade, Optional<Decision> decided, boolean undated) {
    if (undated && decided.isEmpty()) {
      return Standing.UNDECIDED;
    }
    if (decided.filter(Decision.Excuse.class::isInstance).isPresent()) {
      return Standing.EXCUSED;
    }
    boolean set = decided.filter(Decision.SetPoints.class::isInstance).isPresent();
    return grade.needsHuman() && !set ? Standing.UNDECIDED : Standing.FINAL;
  }

  private static BigDecimal points(Optional<Decision> decided, BigDecimal left) {
    if (decided.orElse(null) instanceof Decision.SetPoints set) {
      return set.points();
    }
    BigDecimal rounded = left.setScale(CENTS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale()));
  }
}
