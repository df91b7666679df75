package dinosaurus.rubric.score;

/**
 * Shows what is wrong with the answer to a case, for people who would rather look than read.
 *
 * <p>Every kind is bounded, whatever the size of an answer.
 */
public sealed interface Evidence
    permits TensorErrors, WrongDraw, LossCurves, ClippedValues, SideBySide {

  /** The most entries of any list. */
  int LIMIT = 64;
}
