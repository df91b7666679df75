package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Picks fingerprints of a sequence of tokens: hashes of runs of {@value #RUN} tokens, of which each
 * window of {@value #WINDOW} keeps its least, so that two sequences with 15 tokens in common always
 * share one.
 *
 * <p>S. Schleimer, D. S. Wilkerson, A. Aiken: Winnowing: Local Algorithms for Document
 * Fingerprinting. SIGMOD 2003.
 */
final class Winnowing {

  /** How many tokens a fingerprint covers. */
  static final int RUN = 12;

  private static final int WINDOW = 4;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Winnowing() {}

  /** Returns the hash of every run, by the token that it begins with. */
  static long[] hashes(List<Token> tokens) {
    long[] hashes = new long[Math.max(0, tokens.size() - RUN + 1)];
    long outgoing = 1;
    for (int i = 1; i < RUN; i++) {
      outgoing *= BASE;
    }
    long rolling = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i >= RUN) {
        rolling -= outgoing * code(tokens.get(i - RUN));
      }
      rolling = rolling * BASE + code(tokens.get(i));
      if (i >= RUN - 1) {
        hashes[i - RUN + 1] = mixed(rolling);
      }
    }
    return hashes;
  }

  /**
   * Picks among the runs that aren't given.
   *
   * @param hashes the hash of every run
   * @param given the hashes that don't count
   * @return the places of those picked, ascending
   */
  static List<Integer> pick(long[] hashes, Set<Long> given) {
    List<Integer> picked = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= hashes.length; i++) {
      if (i == hashes.length || given.contains(hashes[i])) {
        pick(hashes, start, i, picked);
        start = i + 1;
      }
    }
    return picked;
  }

  /** Picks among neighbours, of which there may be fewer than a window's. */
  private static void pick(long[] hashes, int from, int to, List<Integer> picked) {
    int last = -1;
    for (int start = from; start < to && (start == from || start + WINDOW <= to); start++) {
      int least = least(hashes, start, Math.min(to, start + WINDOW));
      if (least != last) {
        picked.add(least);
        last = least;
      }
    }
  }

  private static int least(long[] hashes, int from, int to) {
    int least = from;
    for (int i = from; i < to; i++) {
      if (hashes[i] <= hashes[least]) {
        least = i;
      }
    }
    return least;
  }

  private static long code(Token token) {
    return mixed(token.text().hashCode());
  }

  /** Spreads a number over all 64 bits, as the finalizer of MurmurHash3 does. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
