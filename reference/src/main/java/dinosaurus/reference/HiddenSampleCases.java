package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Draws the hidden and the fresh cases of {@code sample}: networks and seeds whose names end as the
 * titles say.
 *
 * @param seed the seed of all cases
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

  /** Returns the hidden cases. */
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
            HiddenSampleCases::drawsNewlineAtLimit),
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
      Function<CaseDraw, Parameters> network,
      Vocabulary vocabulary,
      Predicate<Case<Call.Sample, List<Integer>>> willDo) {
    String id = "hidden/sample/" + name;
    Predicate<Case<Call.Sample, List<Integer>>> safe = willDo.and(Margins::areKept);
    return CaseDraw.draw(
        seed,
        id,
        draw -> search(id, title, network.apply(draw), vocabulary, firstSeed(draw), safe),
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

  /**
   * Returns fresh cases: two of any kind, one whose vocabulary has the newline somewhere, one that
   * the limit ends, and one whose 50th character is the newline.
   */
  List<Case<Call.Sample, List<Integer>>> fresh() {
    return List.of(
        fresh(1, "fresh network 1", this::plain, HiddenSampleCases::endsWithinLimit),
        fresh(2, "fresh network 2", this::plain, HiddenSampleCases::endsWithinLimit),
        fresh(3, "fresh vocabulary", this::newlineSomewhere, HiddenSampleCases::endsWithinLimit),
        fresh(4, "fresh network, no newline", this::limited, one -> !endsWithinLimit(one)),
        fresh(
            5,
            "fresh network, the newline drawn as the 50th",
            this::newlineAtLimit,
            HiddenSampleCases::drawsNewlineAtLimit));
  }

  private Case<Call.Sample, List<Integer>> fresh(
      int number, String title, Maker maker, Predicate<Case<Call.Sample, List<Integer>>> willDo) {
    String id = "fresh/sample/" + number;
    return CaseDraw.draw(
        seed, id, draw -> maker.make(id, title, draw), willDo.and(Margins::areKept));
  }

  private Case<Call.Sample, List<Integer>> plain(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = Vocabulary.ofText(letters(draw, 5));
    return cases.sample(id, title, net(draw, vocabulary), vocabulary, firstSeed(draw));
  }

  private Case<Call.Sample, List<Integer>> newlineSomewhere(
      String id, String title, CaseDraw draw) {
    String letters = letters(draw, 6);
    int place = draw.integer(1, letters.length());
    Vocabulary vocabulary =
        Vocabulary.ofCharacters(letters.substring(0, place) + "\n" + letters.substring(place));
    return cases.sample(id, title, net(draw, vocabulary), vocabulary, firstSeed(draw));
  }

  private Case<Call.Sample, List<Integer>> limited(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = Vocabulary.ofText(letters(draw, 8));
    Parameters never = SampleCases.newlineBias(net(draw, vocabulary), vocabulary, -30);
    return cases.sample(id, title, never, vocabulary, firstSeed(draw));
  }

  private Case<Call.Sample, List<Integer>> newlineAtLimit(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = SampleCases.ALPHABET;
    Parameters seldom = SampleCases.newlineBias(net(draw, vocabulary), vocabulary, -0.7);
    return search(
        id,
        title,
        seldom,
        vocabulary,
        firstSeed(draw),
        one -> drawsNewlineAtLimit(one) && Margins.areKept(one));
  }

  private static int firstSeed(CaseDraw draw) {
    return draw.integer(0, LARGEST_SEED);
  }

  /** Draws some letters, shuffled. */
  private static String letters(CaseDraw draw, int least) {
    List<String> letters = new ArrayList<>(List.of(SampleCases.LETTERS.split("")));
    draw.random().shuffle(letters);
    return String.join("", letters.subList(0, draw.integer(least, letters.size())));
  }

  private static Parameters net(CaseDraw draw, Vocabulary vocabulary) {
    return net(draw, vocabulary, draw.integer(2, 30), draw.number(0.3, 0.8));
  }

  private static Parameters net(
      CaseDraw draw, Vocabulary vocabulary, int hiddenUnits, double scale) {
    int size = vocabulary.size();
    return new RandomMatrices(draw.random(), hiddenUnits, size, size).parameters(scale);
  }

  private static Parameters biased(
      CaseDraw draw, Vocabulary vocabulary, int hiddenUnits, double scale, double bias) {
    return SampleCases.newlineBias(net(draw, vocabulary, hiddenUnits, scale), vocabulary, bias);
  }

  private static boolean endsInTime(Case<Call.Sample, List<Integer>> one) {
    int length = one.expected().result().size();
    return length >= SHORTEST && newlines(one).equals(List.of(length - 1)) && length < LIMIT;
  }

  private static boolean endsWithinLimit(Case<Call.Sample, List<Integer>> one) {
    return one.expected().result().size() <= LIMIT;
  }

  private static boolean drawsNewlineAtLimit(Case<Call.Sample, List<Integer>> one) {
    return newlines(one).equals(List.of(LIMIT - 1, LIMIT));
  }

  /** Returns where the newline stands in the expected indices. */
  private static List<Integer> newlines(Case<Call.Sample, List<Integer>> one) {
    return IntStream.range(0, one.expected().result().size())
        .filter(i -> one.expected().result().get(i) == one.call().vocabulary().newline())
        .boxed()
        .toList();
  }

  @FunctionalInterface
  private interface Maker {
    Case<Call.Sample, List<Integer>> make(String id, String title, CaseDraw draw);
  }
}
