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
  static final String WRAPPED =
      "Entries beyond the range are moved by its whole width. Clipping stops them at the border.";
  static final String DECIMALS =
      "Entries within the range come back with two decimals. They should pass untouched, to the "
          + "last digit.";
  static final String WHOLE =
      "Entries within the range come back as whole numbers. They should pass untouched: where does "
          + "their fraction go?";
  static final String WITHOUT_FRACTION =
      "Entries within the range come back without their fractions. Follow one through your code: "
          + "where does its fraction go?";
  static final String FLOAT =
      "Entries within the range have lost digits. Which type does an entry have on its way through "
          + "your code?";
  static final String BOUNDS_ALONE =
      "Every entry ends up on one of the bounds. There is a third case: what becomes of entries "
          + "within the range?";
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
  static final String SECOND_NEWLINE =
      "Names end with one newline too many. The one that ended the loop is in the list already.";
  static final String NO_NEWLINE =
      "The newline that ends the name is missing. Is every index appended that is drawn, and does "
          + "it stay in the list?";
  static final String INDEX_ZERO =
      "Index 0 is taken for the newline's. It isn't in every vocabulary: who knows the index?";
  static final String CODES =
      "Your list holds the codes of characters. What is asked for are their indices in the "
          + "vocabulary.";
  static final String REMOVED =
      "An index is missing from your list. Does anything take one out, by place or by value?";
  static final String SORTED =
      "The probabilities are right, but the draw takes them in the order of their size. In which "
          + "order do they stand in y?";
  static final String SHIFTED =
      "The 1 in x stands one place before its own. Do the indices begin at 0 or at 1?";
  static final String ALL_AT_ONCE =
      "The network sees all characters so far at once. How many ones has a one-hot vector, and "
          + "what becomes of the old ones?";
  static final String NO_UPDATE =
      "The parameters come out as they went in. Which step is it that changes "
          + "them, by which rate, and does it reach the caller's?";
  static final String FROM_ZERO =
      "The forward pass starts from zeros, though you are given a state. Which state do you pass"
          + " on?";
  static final String SWAPPED =
      "The forward pass takes the labels for the inputs, and the inputs for the labels. What is it"
          + " given, and in which order?";
  static final String SHIFTED_LABELS =
      "The loss is that of labels that are shifted against the inputs. They come in the right"
          + " order.";
  static final String CLIPPED_PARAMETERS =
      "The parameters are clipped, too. Clipping is for gradients; a parameter may be as large as it"
          + " likes.";
  static final String DECAY =
      "Besides the update, the parameters shrink a little at every step. Take the step of gradient"
          + " descent and nothing else.";
  static final String MEAN_GRADIENTS =
      "Your gradients come out divided by the number of characters. The loss is a sum, and its"
          + " gradients are, too.";
  static final String STATE_BEFORE =
      "The state from before the first character comes back. Which state comes " + "last?";
  static final String FIRST_PARAMETERS =
      "Training starts from other parameters than it should. The line that "
          + "initialises them was given: is it still as it was, and does nothing else "
          + "set them?";
  static final String PAST_THE_LAST =
      "Training goes on past the last example, where there is none. Which one comes after the last?";
  static final String SAME_NAME =
      "Training sees the same name again and again. What should the index depend on?";
  static final String NEVER_THE_LAST =
      "The last example is never learned, as if the list were one shorter. How many examples are"
          + " there?";
  static final String WHOLE_PASS =
      "The same example is learned for a whole pass through the list, then the next one. Which"
          + " operator gives what is left over when j is divided?";
  static final String OTHER_INDICES =
      "The characters in x are numbered in another way than those in y. Where do your indices come"
          + " from?";
  static final String FROM_0 =
      "The letters count from 0, where the newline is already. The vocabulary knows the index of"
          + " every character.";
  static final String ALPHABET =
      "The letters are numbered as in the alphabet, but not every vocabulary is one. It knows the"
          + " index of every character.";
  static final String SHUFFLED_AGAIN =
      "The names come in another order at every pass. They are shuffled once.";
  static final String FLOATS = "The parameters lose digits at every step. Which type keeps them?";
  static final String TWICE =
      "Every example is learned twice. optimize takes a step each time it is called: how often do"
          + " you call it, and is that once?";
  static final String FIRST_INPUT =
      "Your x begins with a character, but a name begins with nothing. There is a constant for"
          + " that.";
  static final String REFUSED_SEQUENCES =
      "optimize refuses your x or y. Both hold indices of the vocabulary, as many in the one as in"
          + " the other, and NO_INPUT is no label.";

  private SharedHints() {}
}
