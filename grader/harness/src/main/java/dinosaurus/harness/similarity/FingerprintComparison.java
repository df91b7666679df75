package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ViewComparison.ScoredPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the submissions of a class by their fingerprints.
 *
 * <p>An exercise of a few lines has few natural solutions, so that honest solutions agree in much.
 * What counts is agreement in what few others write: in passages that would hardly agree by chance
 * in any pair of the class, and that make up at least half of what is unusual about a submission.
 */
public final class FingerprintComparison {

  private static final int MOST = 200;

  private final Copies copies;
  private final List<ViewComparison> comparisons = new ArrayList<>();

  private FingerprintComparison(Copies copies) {
    this.copies = copies;
    for (View view : View.values()) {
      comparisons.add(new ViewComparison(view, copies.all()));
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
    return new FingerprintComparison(Copies.among(submissions, common)).report(submissions.size());
  }

  private SimilarityReport report(int submissions) {
    List<ScoredPair> found = new ArrayList<>(groups());
    found.addAll(pairs());
    found.sort(
        Comparator.comparingDouble(ScoredPair::bits)
            .reversed()
            .thenComparing(scored -> String.join("\n", scored.names())));
    List<SimilarPair> listed = found.stream().limit(MOST).map(ScoredPair::alike).toList();
    return new SimilarityReport(
        "fingerprints",
        copies.submissions(),
        submissions - copies.submissions(),
        comparisons.get(0).few(),
        listed,
        found.size() - listed.size());
  }

  private List<ScoredPair> groups() {
    ViewComparison wording = comparisons.get(View.WORDING.ordinal());
    return copies.all().stream()
        .filter(copy -> copy.names().size() > 1)
        .map(wording::group)
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns the pairs that are alike in any view, each in the view in which they share more. */
  private List<ScoredPair> pairs() {
    Map<List<String>, ScoredPair> best = new LinkedHashMap<>();
    for (ViewComparison comparison : comparisons) {
      for (ScoredPair scored : comparison.pairs()) {
        best.merge(scored.names(), scored, (one, two) -> two.percent() > one.percent() ? two : one);
      }
    }
    return List.copyOf(best.values());
  }
}
