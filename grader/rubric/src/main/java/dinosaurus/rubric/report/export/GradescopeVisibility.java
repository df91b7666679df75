package dinosaurus.rubric.report.export;

import java.util.Locale;

/**
 * Says when Gradescope shows students their results. Whatever hides a test hides the total, too.
 */
public enum GradescopeVisibility {
  /** At once. */
  VISIBLE,
  /** After the due date. */
  AFTER_DUE_DATE,
  /** After the grades are published. */
  AFTER_PUBLISHED,
  /** Never. */
  HIDDEN;

  /** Returns the name as Gradescope has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
