package dinosaurus.harness.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Says what being late costs.
 *
 * @param due when submissions are due, if the file says so
 * @param grace how much later nobody minds
 * @param percentPerDay how much of the possible points each day costs that has begun, in percent
 * @param atMostPercent how much of them being late can cost at most, in percent
 */
record LatePolicy(
    Optional<Instant> due, Duration grace, BigDecimal percentPerDay, BigDecimal atMostPercent) {

  /** Nothing is due, and being late costs nothing. */
  static final LatePolicy NONE =
      new LatePolicy(Optional.empty(), Duration.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(100));

  private static final int CENTS = 2;

  /** Words how late a submission is. */
  static String words(int days) {
    return days == 1 ? "1 day late" : days + " days late";
  }

  /** Returns the days that have begun between the end of grace and a submission. */
  int daysLate(Instant submitted) {
    if (due.isEmpty()) {
      return 0;
    }
    long seconds = Duration.between(due.get().plus(grace), submitted).toSeconds();
    long day = Duration.ofDays(1).toSeconds();
    return seconds <= 0 ? 0 : Math.toIntExact((seconds + day - 1) / day);
  }

  /**
   * Returns the points that being late costs, rounded half up to two decimals, never more than were
   * earned.
   */
  BigDecimal deduction(int days, BigDecimal earned, int possible) {
    BigDecimal percent = percentPerDay.multiply(BigDecimal.valueOf(days)).min(atMostPercent);
    return percent
        .multiply(BigDecimal.valueOf(possible))
        .divide(BigDecimal.valueOf(100), CENTS, RoundingMode.HALF_UP)
        .min(earned);
  }

  /**
   * Says that a student was late, as the instructor knows.
   *
   * @param student the student, as the file has it
   * @param days the days that had begun; at least 1
   * @param line the line of the file that says so
   */
  record LateEntry(String student, int days, int line) {}
}
