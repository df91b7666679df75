package dinosaurus.reference.misconceptions;

/**
 * Holds the hints of misconceptions that answer every case alike, or that call for the same second
 * look.
 */
final class SharedHints {

  static final String SHAPE =
      "A gradient has another shape than it should, or stands in another's "
          + "place. Clipping changes entries, never rows and columns.";
  static final String GIVEN_GRADIENTS =
      "The caller's gradients come out clipped, too, and the caller still needs "
          + "them as they were. Which matrices does your code write to?";
  static final String COLUMNS =
      "A shape doesn't fit. The input and the state are vectors with one column: compare them with"
          + " the shapes beside the equations.";
  static final String FORGETS =
      "Each step knows the last character and nothing before it. Follow the previous state: from"
          + " the end of one step to the next, and into equation (1).";
  static final String NO_DISTRIBUTION =
      "What you draw from aren't probabilities with sum 1. Follow y from equation (3) to the draw:"
          + " every step and every digit counts.";
  static final String CUT_OFF =
      "Long names are cut off too early. Are the limit and the number that the "
          + "counter begins with still those that were given?";
  static final String NO_UPDATE =
      "The parameters come out as they went in. Which step is it that changes "
          + "them, by which rate, and does it reach the caller's?";
  static final String STATE_BEFORE =
      "The state from before the first character comes back. Which state comes " + "last?";
  static final String FIRST_PARAMETERS =
      "Training starts from other parameters than it should. The line that "
          + "initialises them was given: is it still as it was, and does nothing else "
          + "set them?";
  static final String FIRST_INPUT =
      "Your x begins with a character, but a name begins with nothing. There is a constant for"
          + " that.";
  static final String REFUSED_SEQUENCES =
      "optimize refuses your x or y. Both hold indices of the vocabulary, as many in the one as in"
          + " the other, and NO_INPUT is no label.";

  private SharedHints() {}
}
