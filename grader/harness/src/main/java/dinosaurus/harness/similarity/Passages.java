package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Stretch.Span;
import java.util.Comparator;
import java.util.List;

/** Quotes what two submissions share. */
final class Passages {

  private static final int MOST = 8;

  private Passages() {}

  /**
   * Quotes the eight longest stretches of code, in the order of the first submission.
   *
   * @param stretches what is shared
   * @param first the first submission's tokens and its code
   * @param second the second's
   */
  static List<Passage> of(List<Stretch> stretches, Text first, Text second) {
    return stretches.stream()
        .sorted(Comparator.comparingInt(Stretch::length).reversed())
        .limit(MOST)
        .sorted(Comparator.comparingInt(stretch -> stretch.first().from()))
        .map(stretch -> new Passage(first.quote(stretch.first()), second.quote(stretch.second())))
        .toList();
  }

  /**
   * Knows the lines of the tokens.
   *
   * @param profile where the tokens are
   * @param listing the lines
   */
  record Text(Profile profile, Listing listing) {

    private Excerpt quote(Span span) {
      int[] lines = profile.lines();
      return listing.quote(lines[span.from()], lines[span.to() - 1]).orElseThrow();
    }
  }
}
