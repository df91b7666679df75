package dinosaurus.reference.misconceptions;

/**
 * Holds the hints of misconceptions that answer every case alike, or that call for the same second
 * look.
 */
final class SharedHints {

  static final String SHAPE =
      "A gradient comes back in another shape. Clipping changes entries, never rows and columns.";
  static final String COLUMNS =
      "A shape doesn't fit. The input and the state are vectors with one column: compare them with"
          + " the shapes beside the equations.";
  static final String FORGETS =
      "Each step knows the last character and nothing before it. Follow the previous state: from"
          + " the end of one step to the next, and into equation (1).";
  static final String CUT_OFF =
      "Long names are cut off too early. Is the limit still the one that was given?";
  static final String STATE_BEFORE =
      "You return the state from before the first character. Which state comes last?";
  static final String FIRST_PARAMETERS =
      "Training starts from other parameters than it should. The line that initialises them was"
          + " given: is it still as it was?";

  private SharedHints() {}
}
