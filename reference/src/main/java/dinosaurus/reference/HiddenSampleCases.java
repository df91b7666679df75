package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Draws the hidden cases of {@code sample}: networks and seeds whose names end as the titles say.
 *
 * @param seed the seed of all hidden cases
 * @param cases answers them
 */
record HiddenSampleCases(byte[] seed, SampleCases cases) {

  private static final Vocabulary NEWLINE_LAST = Vocabulary.ofCharacters("zyxwvutsrqponml\n");
  private static final Vocabulary TOWNS = Vocabulary.ofText("\t abdefghiklmnorstuwzäöüß");
  private static final Vocabulary BINARY = Vocabulary.ofText("o");

  private static final int LIMIT = Assignment.LONGEST_NAME;
  private static final int SHORTEST = 5;
  private static final int LARGEST_SEED = 2_000_000_000;
  private static final int MOST_SEEDS = 2_000;

  List<Case<Call.Sample, List<Integer>>> all() {
    return List.of(
        draw(
            "one-unit",
            "1 hidden unit",
            draw -> biased(draw, SampleCases.ALPHABET, 1, 1, -30),
            SampleCases.ALPHABET,
            one -> newlines(one).equals(List.of(LIMIT))),
        ending("twenty-units", "20 hidden units", SampleCases.ALPHABET, 20, 0.5),
        draw(
            "limit",
            "the limit of 50 characters, another network",
            draw -> biased(draw, TOWNS, 12, 0.5, -30),
            TOWNS,
            one -> newlines(one).equals(List.of(LIMIT))),
        draw(
            "newline-at-limit",
            "the newline drawn as the 50th, another network",
            draw -> biased(draw, SampleCases.ALPHABET, 6, 0.4, -0.7),
            SampleCases.ALPHABET,
            one -> newlines(one).equals(List.of(LIMIT - 1, LIMIT))),
        draw(
            "newline-before-limit",
            "the newline drawn as the 49th",
            draw -> biased(draw, SampleCases.ALPHABET, 6, 0.4, -0.7),
            SampleCases.ALPHABET,
            one -> newlines(one).equals(List.of(LIMIT - 2))),
        draw(
            "newline-first",
            "the newline drawn first, another network",
            draw -> net(draw, SampleCases.NEWLINE_SECOND, 6, 0.3),
            SampleCases.NEWLINE_SECOND,
            one -> newlines(one).equals(List.of(0))),
        ending(
            "newline-last", "a vocabulary whose newline has the last index", NEWLINE_LAST, 10, 0.6),
        ending("umlauts", "a vocabulary with blanks and umlauts", TOWNS, 10, 0.6),
        largestSeed(),
        ending("uneven", "very uneven probabilities", SampleCases.ALPHABET, 20, 2),
        ending("two-characters", "a vocabulary of two characters", BINARY, 4, 0.8));
  }

  private Case<Call.Sample, List<Integer>> ending(
      String name, String title, Vocabulary vocabulary, int hiddenUnits, double scale) {
    return draw(
        name,
        title,
        draw -> net(draw, vocabulary, hiddenUnits, scale),
        vocabulary,
        HiddenSampleCases::endsInTime);
  }

  private Case<Call.Sample, List<Integer>> draw(
      String name,
      String title,
      Network network,
      Vocabulary vocabulary,
      Predicate<Case<Call.Sample, List<Integer>>> willDo) {
    String id = "hidden/sample/" + name;
    Predicate<Case<Call.Sample, List<Integer>>> safe = willDo.and(Margins::areKept);
    return CaseDraw.draw(
        seed,
        id,
        draw ->
            search(id, title, network.draw(draw), vocabulary, draw.integer(0, LARGEST_SEED), safe),
        safe);
  }

  /** Tries seeds from one on; returns the last if none will do. */
  private Case<Call.Sample, List<Integer>> search(
      String id,
      String title,
      Parameters parameters,
      Vocabulary vocabulary,
      int first,
      Predicate<Case<Call.Sample, List<Integer>>> willDo) {
    return IntStream.range(first, first + MOST_SEEDS)
        .mapToObj(next -> cases.sample(id, title, parameters, vocabulary, next))
        .filter(willDo)
        .findFirst()
        .orElseGet(() -> cases.sample(id, title, parameters, vocabulary, first));
  }

  private Case<Call.Sample, List<Integer>> largestSeed() {
    String id = "hidden/sample/largest-seed";
    return CaseDraw.draw(
        seed,
        id,
        draw ->
            cases.sample(
                id,
                "a seed near the largest",
                net(draw, SampleCases.ALPHABET, 10, 0.6),
                SampleCases.ALPHABET,
                Integer.MAX_VALUE - draw.integer(200, 100_000)),
        one -> endsInTime(one) && Margins.areKept(one));
  }

  private static Parameters net(
      CaseDraw draw, Vocabulary vocabulary, int hiddenUnits, double scale) {
    int size = vocabulary.size();
    return new Draws(draw.random(), hiddenUnits, size, size).parameters(scale);
  }

  private static Parameters biased(
      CaseDraw draw, Vocabulary vocabulary, int hiddenUnits, double scale, double bias) {
    return SampleCases.newlineBias(net(draw, vocabulary, hiddenUnits, scale), vocabulary, bias);
  }

  private static boolean endsInTime(Case<Call.Sample, List<Integer>> one) {
    int length = one.expected().result().size();
    return length >= SHORTEST && newlines(one).equals(List.of(length - 1)) && length < LIMIT;
  }

  /** Returns where the newline stands in the expected indices. */
  private static List<Integer> newlines(Case<Call.Sample, List<Integer>> one) {
    return IntStream.range(0, one.expected().result().size())
        .filter(i -> one.expected().result().get(i) == one.call().vocabulary().newline())
        .boxed()
        .toList();
  }

  @FunctionalInterface
  private interface Network {
    Parameters draw(CaseDraw draw);
  }
}
