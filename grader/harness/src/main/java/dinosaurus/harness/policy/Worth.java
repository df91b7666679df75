package dinosaurus.harness.policy;

import java.math.BigDecimal;

/** Says what a submission is worth in the end. */
public sealed interface Worth {

  /**
   * It is worth points.
   *
   * @param points the points, with two decimals at most
   */
  record Points(BigDecimal points) implements Worth {}

  /** The assignment doesn't count for the student. */
  record Excused() implements Worth {}

  /**
   * Somebody has to look at it first.
   *
   * @param why why, in a few words
   */
  record Undecided(String why) implements Worth {}
}
