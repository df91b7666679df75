package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import dinosaurus.harness.similarity.Lexer.Token.Kind;
import dinosaurus.harness.similarity.Profile.Thought;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

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
  private static final int RUN = 12;

  private static final int WINDOW = 4;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Winnowing() {}

  /**
   * Takes the fingerprints of a text. Those that begin on one line are one thought, and lines that
   * stand side by side say the same of something else.
   *
   * @param all the tokens of the text
   * @param common the fingerprints of what everybody is given
   */
  static Profile profile(List<Token> all, Set<Long> common) {
    List<Token> tokens = withoutImports(all);
    long[] runs = hashes(tokens);
    SortedMap<Integer, Thought> lines = new TreeMap<>();
    long passage = 0;
    int end = -2;
    for (int place : pick(runs)) {
      if (!common.contains(runs[place])) {
        int line = tokens.get(place).line();
        passage += line > end + 1 ? 1 : 0;
        end = tokens.get(place + RUN - 1).line();
        lines.computeIfAbsent(line, thought(end, passage)::apply).traits().add(runs[place]);
      }
    }
    return new Profile(List.copyOf(lines.values()));
  }

  private static IntFunction<Thought> thought(int end, long passage) {
    return line -> new Thought(line, end, passage, new HashSet<>());
  }

  /** Returns the hashes of all runs of a text. */
  static Set<Long> all(List<Token> tokens) {
    return Arrays.stream(hashes(withoutImports(tokens))).boxed().collect(Collectors.toSet());
  }

  /** Leaves out what an editor writes by itself. */
  private static List<Token> withoutImports(List<Token> tokens) {
    List<Token> others = new ArrayList<>();
    boolean importing = false;
    for (Token token : tokens) {
      importing |= token.kind() == Kind.WORD && (token.is("import") || token.is("package"));
      if (!importing) {
        others.add(token);
      }
      importing &= !token.is(";");
    }
    return others;
  }

  /** Returns the hash of every run, by the token that it begins with. */
  private static long[] hashes(List<Token> tokens) {
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

  /** Returns the places of those picked, ascending. */
  private static List<Integer> pick(long[] hashes) {
    List<Integer> picked = new ArrayList<>();
    int last = -1;
    for (int start = 0; start < hashes.length; start++) {
      int least = least(hashes, start, Math.min(hashes.length, start + WINDOW));
      if (least != last) {
        picked.add(least);
        last = least;
      }
    }
    return picked;
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
  static long mixed(long number) {
    long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ (mixed >>> 33);
  }
}
