package dinosaurus.rubric.answers;

/** Decides whether a number may stand for another. */
@FunctionalInterface
public interface Closeness {

  /** Accepts the very same double alone: -0.0 isn't 0.0. */
  Closeness SAME_BITS = (expected, actual) -> Double.compare(expected, actual) == 0;

  /** Tells whether the actual number is close enough to the expected one. */
  boolean accepts(double expected, double actual);
}
