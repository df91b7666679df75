package dinosaurus.harness.policy;

import java.math.BigDecimal;

/**
 * Holds what an instructor decided for one student, and why.
 *
 * @param student the student, as the file has it
 * @param decision what was decided
 * @param reason why, for the student and for whoever asks next year
 * @param withoutSubmission whether the student handed nothing in
 * @param line the line of the file that says so
 */
public record ManualOverride(
    String student, Decision decision, String reason, boolean withoutSubmission, int line) {

  /** Returns the decision and its reason in one line. */
  public String words() {
    return decision.words() + ": " + reason;
  }

  /** Says what an instructor decided for one student. */
  public sealed interface Decision {

    /** Returns the decision in a few words. */
    String words();

    /** Tells whether it stands in for what the tests and the late policy say. */
    default boolean replacesPoints() {
      return true;
    }

    /**
     * The submission is worth this, whatever the tests say and however late it was.
     *
     * @param points the points
     */
    record SetPoints(BigDecimal points) implements Decision {
      @Override
      public String words() {
        String number = points.toPlainString();
        return "set to " + number + (number.equals("1") ? " point" : " points");
      }
    }

    /** The assignment doesn't count for the student. */
    record Excuse() implements Decision {
      @Override
      public String words() {
        return "excused";
      }
    }

    /**
     * The submission counts as this late, whatever else is known.
     *
     * @param days the days; 0 if it counts as in time
     */
    record CountLate(int days) implements Decision {
      @Override
      public String words() {
        return days == 0 ? "counts as in time" : "counts as " + LatePolicy.words(days);
      }

      @Override
      public boolean replacesPoints() {
        return false;
      }
    }
  }
}
