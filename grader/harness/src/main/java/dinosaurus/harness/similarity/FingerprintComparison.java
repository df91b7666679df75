package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Copies.Copy;
import dinosaurus.harness.similarity.RareTraitIndex.Overlap;
import dinosaurus.harness.similarity.SimilarPair.Kind;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private static final Comparator<ScoredPair> CLEAREST_FIRST =
      Comparator.comparingDouble(ScoredPair::bits)
          .reversed()
          .thenComparing(pair -> String.join("\n", pair.names()));

  private final Copies copies;
  private final Map<View, ViewComparison> comparisons = new EnumMap<>(View.class);
  private final Map<View, RareTraitIndex> indexes = new EnumMap<>(View.class);

  private FingerprintComparison(List<ComparedSubmission> submissions, CommonCode common) {
    for (View view : View.values()) {
      comparisons.put(view, new ViewComparison(view, common.traits(view), submissions.size()));
    }
    this.copies =
        Copies.among(
            submissions,
            common.stub(),
            read -> comparisons.values().forEach(comparison -> comparison.add(read)));
    comparisons.forEach((view, comparison) -> indexes.put(view, comparison.index()));
  }

  /**
   * Holds two submissions that share something, and how much it would surprise.
   *
   * @param view in which view
   * @param bits the evidence
   * @param percent how much they share of what few others have
   * @param first the one
   * @param second the other
   */
  record ScoredPair(View view, double bits, int percent, Copy first, Copy second) {

    List<String> names() {
      return List.of(first.name(), second.name());
    }

    private ScoredPair orClearer(ScoredPair other) {
      return other.percent > percent ? other : this;
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
    return new FingerprintComparison(submissions, common);
  }

  private SimilarityReport report(int submissions) {
    List<SimilarPair> groups = groups();
    List<SimilarPair> found = new ArrayList<>(groups.subList(0, Math.min(MOST, groups.size())));
    int left = MOST - found.size();
    int pairs = 0;
    PriorityQueue<ScoredPair> clearest = new PriorityQueue<>(CLEAREST_FIRST.reversed());
    for (ScoredPair pair : (Iterable<ScoredPair>) pairs()::iterator) {
      if (pair.percent() >= SHARE) {
        pairs++;
        clearest.add(pair);
      }
      if (clearest.size() > left) {
        clearest.remove();
      }
    }
    clearest.stream().sorted(CLEAREST_FIRST).map(this::alike).forEach(found::add);
    return new SimilarityReport(
        "fingerprints",
        copies.submissions(),
        submissions - copies.submissions(),
        comparisons.get(View.STRUCTURE).few(),
        found,
        groups.size() + pairs - found.size());
  }

  /** Returns those who handed in the same. */
  List<SimilarPair> groups() {
    return copies.all().stream()
        .filter(copy -> copy.names().size() > 1)
        .map(copy -> new SimilarPair(Kind.IDENTICAL, copy.names(), 100, 0, List.of()))
        .toList();
  }

  /** Finds the pairs that share more than chance explains, each in the view that shows more. */
  Stream<ScoredPair> pairs() {
    List<Copy> all = copies.all();
    return IntStream.range(0, all.size()).boxed().flatMap(later -> pairs(all, later));
  }

  private Stream<ScoredPair> pairs(List<Copy> all, int later) {
    Map<Integer, ScoredPair> best = new TreeMap<>();
    indexes.forEach(
        (view, index) -> {
          for (Overlap shared : index.overlaps(later)) {
            Copy earlier = all.get(shared.earlier());
            best.merge(
                shared.earlier(),
                new ScoredPair(view, shared.bits(), shared.percent(), earlier, all.get(later)),
                ScoredPair::orClearer);
          }
        });
    return best.values().stream();
  }

  /** Reads the code of a pair again, and says where it agrees. */
  private SimilarPair alike(ScoredPair pair) {
    SourceListing first = pair.first().listing();
    SourceListing second = pair.second().listing();
    List<Passage> passages =
        comparisons.get(pair.view()).places(first, second).passages(first, second);
    return new SimilarPair(
        pair.view() == View.STRUCTURE ? Kind.STRUCTURE : Kind.WORDING,
        pair.names(),
        pair.percent(),
        passages.size(),
        passages);
  }
}
