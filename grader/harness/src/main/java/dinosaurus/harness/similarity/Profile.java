package dinosaurus.harness.similarity;

import dinosaurus.harness.similarity.Lexer.Token;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds what is compared of one submission in one view.
 *
 * @param hashes the fingerprints, none of them common code, in the order of the text
 * @param places the token that each begins with
 * @param lines the index of the line of every token
 * @param given the tokens that are common code
 */
record Profile(long[] hashes, int[] places, int[] lines, BitSet given) {

  /**
   * Takes the fingerprints of a submission.
   *
   * @param tokens what counts in the view
   * @param common the hashes of code that everybody has or comes to
   */
  static Profile of(List<Token> tokens, Set<Long> common) {
    long[] runs = Winnowing.hashes(tokens);
    List<Integer> picked = Winnowing.pick(runs, common);
    return new Profile(
        picked.stream().mapToLong(place -> runs[place]).toArray(),
        picked.stream().mapToInt(Integer::intValue).toArray(),
        tokens.stream().mapToInt(Token::line).toArray(),
        given(runs, common));
  }

  private static BitSet given(long[] runs, Set<Long> common) {
    BitSet given = new BitSet();
    for (int i = 0; i < runs.length; i++) {
      if (common.contains(runs[i])) {
        given.set(i, i + Winnowing.RUN);
      }
    }
    return given;
  }

  /** Counts the tokens that are the student's own. */
  int own() {
    return lines.length - given.cardinality();
  }

  /** Counts the tokens among them that some of the fingerprints cover. */
  int covered(Predicate<Long> some) {
    BitSet covered = new BitSet();
    for (int i = 0; i < hashes.length; i++) {
      if (some.test(hashes[i])) {
        covered.set(places[i], places[i] + Winnowing.RUN);
      }
    }
    covered.andNot(given);
    return covered.cardinality();
  }

  /** Returns the fingerprints, each once. */
  Set<Long> distinct() {
    return Arrays.stream(hashes).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Returns the fingerprints that another has, too. */
  Set<Long> sharedWith(Profile other) {
    Set<Long> shared = distinct();
    shared.retainAll(other.distinct());
    return shared;
  }
}
