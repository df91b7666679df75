package dinosaurus.grader.score;

/**
 * Shows what is wrong with the answer to a public case, for people who would rather look than read.
 *
 * <p>Every kind is bounded, whatever the size of an answer. A hidden case has none.
 */
public sealed interface Evidence
    permits TensorErrors, WrongDraw, LossCurves, ClippedValues, SideBySide {

  /** The most entries of any list. */
  int LIMIT = 64;
}
