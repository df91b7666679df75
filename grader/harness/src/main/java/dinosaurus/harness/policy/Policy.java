package dinosaurus.harness.policy;

import dinosaurus.harness.policy.LatePolicy.LateEntry;
import java.util.List;

/**
 * Holds what an instructor decided about the grades of a class.
 *
 * @param file the name of the file that says so, for messages
 * @param late what being late costs
 * @param lateStudents who was late, besides those of whom the downloads say so
 * @param usedFreeDays who has used up how many free days before
 * @param overrides what was decided for single students
 */
public record Policy(
    String file,
    LatePolicy late,
    List<LateEntry> lateStudents,
    List<LateEntry> usedFreeDays,
    List<ManualOverride> overrides) {

  /** Changes no grade. */
  public static final Policy NONE =
      new Policy("", LatePolicy.NONE, List.of(), List.of(), List.of());

  /** Copies the lists, so that a policy never changes. */
  public Policy {
    lateStudents = List.copyOf(lateStudents);
    usedFreeDays = List.copyOf(usedFreeDays);
    overrides = List.copyOf(overrides);
  }

  /** Tells whether the file says when submissions are due. */
  public boolean hasDeadline() {
    return late.due().isPresent();
  }

  /** Says in one line what is wrong with a policy file, and on which line. */
  public static final class PolicyException extends Exception {

    private static final long serialVersionUID = 1;

    PolicyException(String file, int line, String what) {
      super(file + ", line " + line + ": " + what);
    }
  }
}
