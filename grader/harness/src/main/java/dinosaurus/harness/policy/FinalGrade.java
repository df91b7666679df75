package dinosaurus.harness.policy;

import dinosaurus.harness.policy.ManualOverride.Decision;
import dinosaurus.harness.results.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a submission is worth in the end, and how that came about.
 *
 * @param grade what the tests gave
 * @param daysLate how late it counts as, in days that had begun; 0 if in time
 * @param deduction the points that being late costs
 * @param override what the instructor decided for the student, if anything
 * @param worth what it is worth
 */
public record FinalGrade(
    Grade grade,
    int daysLate,
    BigDecimal deduction,
    Optional<ManualOverride> override,
    Worth worth) {

  /** Returns the points that it is worth; nothing if it is excused or undecided. */
  public Optional<BigDecimal> points() {
    return worth instanceof Worth.Points known ? Optional.of(known.points()) : Optional.empty();
  }

  /** Returns what the student is called in messages. */
  public String shown() {
    return grade.submission().isEmpty() ? grade.student().id() : grade.submission();
  }

  /**
   * Returns what made the grade another than the tests', a sentence each; nothing if nothing did.
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (daysLate > 0) {
      String cost = takesOff() ? ": " + taken() + " points off." : ".";
      notes.add(Lateness.words(daysLate) + cost);
    }
    override.ifPresent(one -> notes.add("By the instructor, " + one.words()));
    return List.copyOf(notes);
  }

  private String taken() {
    return deduction.stripTrailingZeros().toPlainString();
  }

  /** Tells whether being late cost points, which an override may replace. */
  private boolean takesOff() {
    boolean replaced =
        override.filter(one -> !(one.decision() instanceof Decision.CountLate)).isPresent();
    return deduction.signum() > 0 && !replaced;
  }
}
