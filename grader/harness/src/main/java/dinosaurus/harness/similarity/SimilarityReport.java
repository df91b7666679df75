package dinosaurus.harness.similarity;

import java.util.List;

/**
 * Holds what comparing the submissions of a class found.
 *
 * @param method what compared them: {@code fingerprints}, or JPlag and its version
 * @param compared how many submissions were compared
 * @param leftOut how many weren't, since there is nothing of their own in them
 * @param few how many may have a passage that counts as one that few have
 * @param found the ones that are alike, the clearest first
 * @param more how many more were found than are listed
 */
public record SimilarityReport(
    String method, int compared, int leftOut, int few, List<SimilarPair> found, int more) {

  /** Copies the list, so that it never changes. */
  public SimilarityReport {
    found = List.copyOf(found);
  }
}
