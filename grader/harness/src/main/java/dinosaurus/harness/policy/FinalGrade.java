package dinosaurus.harness.policy;

import dinosaurus.harness.results.Grade;
import dinosaurus.rubric.report.document.AdjustmentEntry;
import dinosaurus.rubric.report.document.AdjustmentEntry.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a submission is worth in the end, and how that came about.
 *
 * @param grade what the tests gave
 * @param daysLate how late it counts as, in days that had begun; 0 if in time
 * @param free what of that costs nothing
 * @param deduction the points that being late costs
 * @param override what the instructor decided for the student, if anything
 * @param standing what it stands at
 * @param points the points that it is worth, with two decimals at most; nothing unless they are
 *     final
 */
public record FinalGrade(
    Grade grade,
    int daysLate,
    FreeDays free,
    BigDecimal deduction,
    Optional<ManualOverride> override,
    Standing standing,
    Optional<BigDecimal> points) {

  /** Returns what the student is called in messages. */
  public String shown() {
    return grade.submission().isEmpty() ? grade.student().id() : grade.submission();
  }

  /**
   * Returns what made the grade another than the tests', a sentence each; nothing if nothing did.
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (hasUnreadTime()) {
      notes.add("When it was handed in can't be read: " + grade.student().unreadTime());
    }
    if (daysLate > 0) {
      String cost = takesOff() ? ": " + taken() + " off." : ".";
      notes.add(LatePolicy.words(daysLate) + free.words() + cost);
    }
    override.ifPresent(one -> notes.add("By the instructor, " + one.words()));
    return List.copyOf(notes);
  }

  /** Tells whether it counts as in time because nothing says when it was handed in. */
  public boolean isUntimed() {
    return !grade.submission().isEmpty()
        && grade.student().submitted().isEmpty()
        && !hasUnreadTime()
        && daysLate == 0
        && override.isEmpty();
  }

  /** Tells whether it is undecided because nobody can tell whether it was late. */
  public boolean hasUnreadTime() {
    return standing == Standing.UNDECIDED && grade.hasUnreadTime();
  }

  /** Returns what to say of it in the report; nothing if it is what the tests gave. */
  Optional<AdjustmentEntry> adjustment() {
    return notes().isEmpty()
        ? Optional.empty()
        : Optional.of(new AdjustmentEntry(standing, points, Optional.of(daysLate), notes()));
  }

  private String taken() {
    String points = deduction.stripTrailingZeros().toPlainString();
    return points + (points.equals("1") ? " point" : " points");
  }

  /** Tells whether being late cost points, which an override may replace. */
  private boolean takesOff() {
    boolean replaced = override.filter(one -> one.decision().replacesPoints()).isPresent();
    return deduction.signum() > 0 && !replaced;
  }
}
