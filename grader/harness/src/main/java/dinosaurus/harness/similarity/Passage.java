package dinosaurus.harness.similarity;

/**
 * Holds a passage that two submissions share.
 *
 * @param first where it is in the first
 * @param second where it is in the second
 */
public record Passage(Excerpt first, Excerpt second) {}
