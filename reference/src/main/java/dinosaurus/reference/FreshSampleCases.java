package dinosaurus.reference;

import dinosaurus.assignment.Assignment;
import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Draws fresh cases of {@code sample}: two of any kind, one whose vocabulary has the newline
 * somewhere, one that the limit ends, and one whose 50th character is the newline.
 *
 * @param seed the seed of all fresh cases
 * @param cases answers them
 */
record FreshSampleCases(byte[] seed, SampleCases cases) {

  private static final int LARGEST_SEED = 2_000_000_000;
  private static final int MOST_SEEDS = 2_000;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  List<Case<Call.Sample, List<Integer>>> all() {
    return List.of(
        draw(1, "fresh network 1", this::plain, FreshSampleCases::endsInTime),
        draw(2, "fresh network 2", this::plain, FreshSampleCases::endsInTime),
        draw(3, "fresh vocabulary", this::newlineSomewhere, FreshSampleCases::endsInTime),
        draw(4, "fresh network, no newline", this::limited, one -> !endsInTime(one)),
        draw(
            5,
            "fresh network, the newline drawn as the 50th",
            this::newlineAtLimit,
            FreshSampleCases::drawsNewlineAtLimit));
  }

  private Case<Call.Sample, List<Integer>> draw(
      int number, String title, Maker maker, Predicate<Case<Call.Sample, List<Integer>>> willDo) {
    String id = "fresh/sample/" + number;
    return CaseDraw.draw(
        seed, id, draw -> maker.make(id, title, draw), willDo.and(Margins::areKept));
  }

  private Case<Call.Sample, List<Integer>> plain(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = Vocabulary.ofText(letters(draw, 5));
    return cases.sample(id, title, net(draw, vocabulary), vocabulary, first(draw));
  }

  private Case<Call.Sample, List<Integer>> newlineSomewhere(
      String id, String title, CaseDraw draw) {
    String letters = letters(draw, 6);
    int place = draw.integer(1, letters.length());
    Vocabulary vocabulary =
        Vocabulary.ofCharacters(letters.substring(0, place) + "\n" + letters.substring(place));
    return cases.sample(id, title, net(draw, vocabulary), vocabulary, first(draw));
  }

  private Case<Call.Sample, List<Integer>> limited(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = Vocabulary.ofText(letters(draw, 8));
    Parameters never = SampleCases.newlineBias(net(draw, vocabulary), vocabulary, -30);
    return cases.sample(id, title, never, vocabulary, first(draw));
  }

  private Case<Call.Sample, List<Integer>> newlineAtLimit(String id, String title, CaseDraw draw) {
    Vocabulary vocabulary = Vocabulary.ofText(LETTERS);
    Parameters seldom = SampleCases.newlineBias(net(draw, vocabulary), vocabulary, -0.7);
    int first = first(draw);
    return IntStream.range(first, first + MOST_SEEDS)
        .mapToObj(next -> cases.sample(id, title, seldom, vocabulary, next))
        .filter(one -> drawsNewlineAtLimit(one) && Margins.areKept(one))
        .findFirst()
        .orElseGet(() -> plain(id, title, draw));
  }

  private static int first(CaseDraw draw) {
    return draw.integer(0, LARGEST_SEED);
  }

  private static Parameters net(CaseDraw draw, Vocabulary vocabulary) {
    int size = vocabulary.size();
    return new Draws(draw.random(), draw.integer(2, 30), size, size)
        .parameters(draw.number(0.3, 0.8));
  }

  /** Draws some letters, shuffled. */
  private static String letters(CaseDraw draw, int least) {
    List<String> letters = new ArrayList<>(List.of(LETTERS.split("")));
    draw.random().shuffle(letters);
    return String.join("", letters.subList(0, draw.integer(least, letters.size())));
  }

  private static boolean endsInTime(Case<Call.Sample, List<Integer>> one) {
    return one.expected().result().size() <= Assignment.LONGEST_NAME;
  }

  private static boolean drawsNewlineAtLimit(Case<Call.Sample, List<Integer>> one) {
    return Collections.frequency(one.expected().result(), one.call().vocabulary().newline()) == 2;
  }

  @FunctionalInterface
  private interface Maker {
    Case<Call.Sample, List<Integer>> make(String id, String title, CaseDraw draw);
  }
}
