package dinosaurus.harness.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a stretch of code that two submissions share.
 *
 * @param hashes its fingerprints
 * @param first where it is in the first submission
 * @param second where it is in the second
 */
record Match(Set<Long> hashes, Span first, Span second) {

  /** Gaps in both submissions that are no longer than this don't end a stretch. */
  private static final int GAP = Winnowing.RUN;

  /**
   * Holds a range of tokens.
   *
   * @param from the index of the first
   * @param to the index behind the last
   */
  record Span(int from, int to) {

    static Span of(int from) {
      return new Span(from, from + Winnowing.RUN);
    }

    /** Tells whether another goes on where this ends. */
    boolean isFollowedBy(Span next) {
      return next.from >= from && next.from <= to + GAP;
    }

    Span to(Span next) {
      return new Span(from, Math.max(to, next.to));
    }
  }

  /** Returns the matches in the order of the first submission; code that repeats is one. */
  static List<Match> shared(Profile first, Profile second) {
    Map<Long, NavigableSet<Integer>> there = new HashMap<>();
    for (int i = 0; i < second.hashes().length; i++) {
      there.computeIfAbsent(second.hashes()[i], any -> new TreeSet<>()).add(second.places()[i]);
    }
    List<Match> matches = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < first.hashes().length; i++) {
      long hash = first.hashes()[i];
      NavigableSet<Integer> places = there.getOrDefault(hash, Collections.emptyNavigableSet());
      Span here = Span.of(first.places()[i]);
      if (!goesOn(matches, hash, here, places) && !places.isEmpty() && !seen.contains(hash)) {
        matches.add(new Match(new HashSet<>(Set.of(hash)), here, Span.of(places.first())));
      }
      seen.add(hash);
    }
    return matches;
  }

  /** Lengthens the last match, if a fingerprint goes on where it ends in both submissions. */
  private static boolean goesOn(
      List<Match> matches, long hash, Span here, NavigableSet<Integer> places) {
    if (matches.isEmpty()) {
      return false;
    }
    int end = matches.size() - 1;
    Match last = matches.get(end);
    Integer furthest = places.floor(last.second.to + GAP);
    if (furthest == null || furthest < last.second.from || !last.first.isFollowedBy(here)) {
      return false;
    }
    last.hashes.add(hash);
    matches.set(
        end, new Match(last.hashes, last.first.to(here), last.second.to(Span.of(furthest))));
    return true;
  }

  /** Joins matches that stand side by side in the first submission: they are one thought. */
  static List<Match> ideas(List<Match> matches) {
    List<Match> ideas = new ArrayList<>();
    for (Match next : matches) {
      int end = ideas.size() - 1;
      if (end >= 0 && ideas.get(end).first.isFollowedBy(next.first)) {
        Match last = ideas.get(end);
        last.hashes.addAll(next.hashes);
        ideas.set(end, new Match(last.hashes, last.first.to(next.first), last.second));
      } else {
        ideas.add(new Match(new HashSet<>(next.hashes), next.first, next.second));
      }
    }
    return ideas;
  }

  /** Returns how many tokens it has in the first submission. */
  int length() {
    return first.to - first.from;
  }
}
