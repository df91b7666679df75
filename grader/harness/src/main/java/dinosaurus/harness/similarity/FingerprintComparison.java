package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.SimilarPair.Kind;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import dinosaurus.harness.similarity.ViewComparison.ScoredPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the submissions of a class by their fingerprints.
 *
 * <p>An exercise of a few lines has few natural solutions, so that honest solutions agree in much.
 * What counts is agreement in what few others write: in passages that would hardly agree by chance
 * in any pair of the class, and that make up most of what is unusual about a submission.
 */
public final class FingerprintComparison {

  private static final int MOST = 200;

  /**
   * So much of what is unusual about one of two must be shared, in percent: the lowest multiple of
   * five at which nobody who worked alone is listed in docs/SIMILARITY.md.
   */
  static final int SHARE = 60;

  private final Copies copies;
  private final Map<View, ViewComparison> comparisons = new EnumMap<>(View.class);

  private FingerprintComparison(Copies copies) {
    this.copies = copies;
    for (View view : View.values()) {
      comparisons.put(view, new ViewComparison(view, copies.all()));
    }
  }

  /**
   * Compares submissions.
   *
   * @param submissions the submissions; of those that are equally alike, the first by name come
   *     first
   * @param common code that says nothing
   * @return what was found, at most 200 pairs and groups
   */
  public static SimilarityReport compare(List<ComparedSubmission> submissions, CommonCode common) {
    return of(submissions, common).report(submissions.size());
  }

  /** Reads submissions and counts who has what. */
  static FingerprintComparison of(List<ComparedSubmission> submissions, CommonCode common) {
    return new FingerprintComparison(Copies.among(submissions, common));
  }

  private SimilarityReport report(int submissions) {
    List<SimilarPair> groups = groups();
    List<ScoredPair> pairs = pairs().stream().filter(pair -> pair.percent() >= SHARE).toList();
    int listed = Math.min(pairs.size(), Math.max(0, MOST - groups.size()));
    List<SimilarPair> found = new ArrayList<>(groups.subList(0, Math.min(MOST, groups.size())));
    pairs.stream().limit(listed).map(this::alike).forEach(found::add);
    return new SimilarityReport(
        "fingerprints",
        copies.submissions(),
        submissions - copies.submissions(),
        comparisons.get(View.STRUCTURE).few(),
        found,
        groups.size() + pairs.size() - found.size());
  }

  /** Returns those who handed in the same. */
  List<SimilarPair> groups() {
    return copies.all().stream()
        .filter(copy -> copy.names().size() > 1)
        .map(copy -> new SimilarPair(Kind.IDENTICAL, copy.names(), 100, 0, List.of()))
        .toList();
  }

  /** Returns the pairs that share more than chance explains, each in the view that shows more. */
  List<ScoredPair> pairs() {
    Map<List<String>, ScoredPair> best = new HashMap<>();
    for (ViewComparison comparison : comparisons.values()) {
      for (ScoredPair scored : comparison.pairs()) {
        best.merge(scored.names(), scored, (one, two) -> two.percent() > one.percent() ? two : one);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparingDouble(ScoredPair::bits)
                .reversed()
                .thenComparing(scored -> String.join("\n", scored.names())))
        .toList();
  }

  private SimilarPair alike(ScoredPair pair) {
    List<Passage> passages =
        comparisons
            .get(pair.view())
            .places(pair)
            .passages(pair.first().listing(), pair.second().listing());
    return new SimilarPair(
        pair.view() == View.STRUCTURE ? Kind.STRUCTURE : Kind.WORDING,
        pair.names(),
        pair.percent(),
        passages.size(),
        passages);
  }
}
