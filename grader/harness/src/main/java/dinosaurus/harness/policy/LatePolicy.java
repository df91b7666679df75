package dinosaurus.harness.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says what being late costs.
 *
 * @param due when submissions are due, if the file says so; its zone's calendar tells the days
 * @param grace how much later nobody minds
 * @param percentPerDay how much of the possible points each day costs that has begun, in percent
 * @param atMostPercent how much of them being late can cost at most, in percent
 * @param freeDays how many days each student may be late for nothing
 */
record LatePolicy(
    Optional<ZonedDateTime> due,
    Duration grace,
    BigDecimal percentPerDay,
    BigDecimal atMostPercent,
    int freeDays) {

  /** Nothing is due, and being late costs nothing. */
  static final LatePolicy NONE =
      new LatePolicy(Optional.empty(), Duration.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(100), 0);

  private static final int CENTS = 2;

  private static final DateTimeFormatter DUE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

  /** Tells students what time they have and what being late costs; nothing without a deadline. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    if (due.isEmpty()) {
      return told;
    }
    told.add("Due: " + DUE.format(due.get()) + " (" + zone(due.get()) + ").");
    if (percentPerDay.signum() > 0) {
      told.add(
          "Each day that has begun after that costs "
              + percentPerDay
              + " % of all points"
              + (atMostPercent.compareTo(NONE.atMostPercent) < 0
                  ? ", " + atMostPercent + " % at most."
                  : "."));
    }
    if (percentPerDay.signum() > 0 && freeDays > 0) {
      told.add(
          (freeDays == 1 ? "The first such day" : "The first " + freeDays + " such days")
              + ", of all assignments together, "
              + (freeDays == 1 ? "is free." : "are free."));
    }
    return told;
  }

  private static String zone(ZonedDateTime time) {
    return time.getZone() instanceof ZoneOffset offset
        ? "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.toString())
        : time.getZone().toString();
  }

  /** Words how late a submission is. */
  static String words(int days) {
    return days == 1 ? "1 day late" : days + " days late";
  }

  /**
   * Returns the days that have begun between the end of grace and a submission. A day ends when the
   * clocks of the zone show the same time again, whether they were changed meanwhile or not.
   */
  int daysLate(Instant submitted) {
    if (due.isEmpty()) {
      return 0;
    }
    Instant second = submitted.truncatedTo(ChronoUnit.SECONDS);
    ZonedDateTime shown = second.atZone(due.get().getZone());
    long days = Math.max(0, ChronoUnit.DAYS.between(due.get().plus(grace), shown) - 1);
    while (second.isAfter(end(days))) {
      days++;
    }
    return Math.toIntExact(days);
  }

  /** Returns when a day ends; where the clocks show its end twice, the second time counts. */
  private Instant end(long day) {
    ZonedDateTime end =
        day == 0 ? due.orElseThrow() : due.orElseThrow().plusDays(day).withLaterOffsetAtOverlap();
    return end.plus(grace).toInstant();
  }

  /**
   * Returns what of the days that a submission is late costs nothing.
   *
   * @param days how late it is
   * @param used how many free days the student has used up before
   */
  FreeDays free(int days, int used) {
    int had = Math.max(0, freeDays - used);
    int taken = Math.min(days, had);
    return new FreeDays(taken, had - taken);
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
   * Says of a student's days what the instructor knows: how late a submission is, or how many free
   * days are used up.
   *
   * @param student the student, as the file has it
   * @param days the days; at least 1
   * @param line the line of the file that says so
   */
  record LateEntry(String student, int days, int line) {}
}
