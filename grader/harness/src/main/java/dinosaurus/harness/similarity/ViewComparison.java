package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.ComparedSubmission.SourceListing;
import dinosaurus.harness.similarity.Copies.Copy;
import dinosaurus.harness.similarity.Match.Span;
import dinosaurus.harness.similarity.SimilarPair.Excerpt;
import dinosaurus.harness.similarity.SimilarPair.Kind;
import dinosaurus.harness.similarity.SimilarPair.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Compares submissions in one view. */
final class ViewComparison {

  /** So much of what is unusual about one of two must be shared, in percent. */
  private static final int SHARE = 50;

  private static final int MOST_PASSAGES = 8;

  private final View view;
  private final List<Copy> copies;
  private final FingerprintWeights weights;

  ViewComparison(View view, List<Copy> copies) {
    this.view = view;
    this.copies = copies;
    this.weights = new FingerprintWeights(profiles());
  }

  private List<Profile> profiles() {
    return copies.stream().map(copy -> copy.profile(view)).toList();
  }

  /** Returns how many may have what counts as a thing that few have. */
  int few() {
    return weights.few();
  }

  /** Judges submissions that are the same, of which one is among the copies for all. */
  Optional<ScoredPair> group(Copy copy) {
    Profile profile = copy.profile(view);
    double bits = weights.ofCopy(Match.shared(profile, profile));
    int tokens = profile.covered(weights::isRare);
    return bits < weights.needed()
        ? Optional.empty()
        : Optional.of(
            new ScoredPair(
                bits,
                100,
                copy.names(),
                () -> new SimilarPair(Kind.IDENTICAL, copy.names(), 100, tokens, List.of())));
  }

  /** Returns the pairs that are alike. */
  List<ScoredPair> pairs() {
    List<ScoredPair> found = new ArrayList<>();
    for (int[] pair : candidates()) {
      judge(copies.get(pair[0]), copies.get(pair[1])).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the pairs whose shared rare fingerprints would be enough if none overlapped. */
  private List<int[]> candidates() {
    List<Profile> profiles = profiles();
    Map<Long, List<Integer>> owners = owners(profiles);
    List<int[]> pairs = new ArrayList<>();
    double[] bits = new double[profiles.size()];
    for (int i = 0; i < profiles.size(); i++) {
      Arrays.fill(bits, 0);
      for (long hash : profiles.get(i).distinct()) {
        for (int other : owners.getOrDefault(hash, List.of())) {
          bits[other] += weights.weight(hash);
        }
      }
      for (int other = i + 1; other < bits.length; other++) {
        if (bits[other] >= weights.needed()) {
          pairs.add(new int[] {i, other});
        }
      }
    }
    return pairs;
  }

  /** Returns who has a fingerprint that is rare. */
  private Map<Long, List<Integer>> owners(List<Profile> profiles) {
    Map<Long, List<Integer>> owners = new HashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      for (long hash : profiles.get(i).distinct()) {
        if (weights.isRare(hash)) {
          owners.computeIfAbsent(hash, any -> new ArrayList<>()).add(i);
        }
      }
    }
    return owners;
  }

  private Optional<ScoredPair> judge(Copy first, Copy second) {
    Profile one = first.profile(view);
    Profile two = second.profile(view);
    double bits = weights.ofPair(Match.shared(one, two));
    if (bits < weights.needed()) {
      return Optional.empty();
    }
    Profile lesser = one.covered(weights::isRare) <= two.covered(weights::isRare) ? one : two;
    Set<Long> shared = one.sharedWith(two);
    Predicate<Long> sharedByFew = hash -> weights.isRare(hash) && shared.contains(hash);
    int tokens = lesser.covered(sharedByFew);
    int percent = 100 * tokens / Math.max(1, lesser.covered(weights::isRare));
    return percent < SHARE
        ? Optional.empty()
        : Optional.of(
            new ScoredPair(
                bits,
                percent,
                List.of(first.names().get(0), second.names().get(0)),
                () -> alike(first, second, percent, tokens)));
  }

  private SimilarPair alike(Copy first, Copy second, int percent, int tokens) {
    List<Match> unusual =
        Match.shared(first.profile(view), second.profile(view)).stream()
            .filter(match -> match.hashes().stream().anyMatch(weights::isRare))
            .toList();
    return new SimilarPair(
        view == View.STRUCTURE ? Kind.STRUCTURE : Kind.WORDING,
        List.of(first.names().get(0), second.names().get(0)),
        percent,
        tokens,
        passages(unusual, first, second));
  }

  /** Quotes the longest stretches of code, in the order of the first submission. */
  private List<Passage> passages(List<Match> matches, Copy first, Copy second) {
    SourceListing here = first.listing();
    SourceListing there = second.listing();
    return matches.stream()
        .sorted(Comparator.comparingInt(Match::length).reversed())
        .limit(MOST_PASSAGES)
        .sorted(Comparator.comparingInt(match -> match.first().from()))
        .map(
            match ->
                new Passage(
                    quote(here, first, match.first()), quote(there, second, match.second())))
        .toList();
  }

  private Excerpt quote(SourceListing listing, Copy copy, Span span) {
    int[] lines = copy.profile(view).lines();
    return listing.quote(lines[span.from()], lines[span.to() - 1]).orElseThrow();
  }

  /**
   * Holds what was found of some submissions, and how much it would surprise.
   *
   * @param bits the evidence
   * @param percent how much they share of what few others have
   * @param names the submissions' names
   * @param report puts it into words and quotes it
   */
  record ScoredPair(double bits, int percent, List<String> names, Supplier<SimilarPair> report) {

    SimilarPair alike() {
      return report.get();
    }
  }
}
