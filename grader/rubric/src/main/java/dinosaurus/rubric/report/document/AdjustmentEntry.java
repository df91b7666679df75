package dinosaurus.rubric.report.document;

import dinosaurus.rubric.score.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Says what became of the points by the instructor's policy: late days and overrides.
 *
 * @param standing what the submission stands at
 * @param points the points it is worth in the end; nothing unless they are final
 * @param daysLate how late it counts as, in days that had begun; 0 if in time; nothing of what
 *     earlier versions wrote
 * @param notes what was done and why, a sentence each; empty if nothing was
 */
public record AdjustmentEntry(
    Standing standing,
    Optional<BigDecimal> points,
    Optional<Integer> daysLate,
    List<String> notes) {

  /** Says what a submission stands at. */
  public enum Standing {
    /** The points are final. */
    FINAL,
    /** The assignment doesn't count for the student. */
    EXCUSED,
    /** Somebody has to look at it first. */
    UNDECIDED
  }

  /** Copies the list, so that an entry never changes, and makes a plain line of each note. */
  public AdjustmentEntry {
    notes = notes.stream().map(note -> PlainText.block(note).replace('\n', ' ')).toList();
  }

  /** Returns what the submission is worth, in a few words, out of the possible points. */
  public String words(int possible) {
    return switch (standing) {
      case FINAL -> points.orElseThrow().toPlainString() + " of " + possible + " points";
      case EXCUSED -> "excused";
      case UNDECIDED -> "not decided yet";
    };
  }
}
