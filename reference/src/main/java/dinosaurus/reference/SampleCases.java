package dinosaurus.reference;

import dinosaurus.fixtures.SampleFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Makes the cases of {@code sample}. */
final class SampleCases {

  private static final Vocabulary ALPHABET = Vocabulary.ofText("abcdefghijklmnopqrstuvwxyz");
  private static final Vocabulary NEWLINE_SECOND = Vocabulary.ofText("\taeiklmnorstu");
  private static final Vocabulary NEWLINE_LAST = Vocabulary.ofCharacters("zyxwvutsrqponml\n");
  private static final Vocabulary TOWNS = Vocabulary.ofText("\t abdefghiklmnorstuwzäöüß");
  private static final Vocabulary BINARY = Vocabulary.ofText("o");

  private final CharacterModel reference;

  SampleCases(CharacterModel reference) {
    this.reference = reference;
  }

  List<SampleFixture> all() {
    return Stream.concat(shown(), hidden()).toList();
  }

  private Stream<SampleFixture> shown() {
    return Stream.of(
        sample(
            "public/sample/hundred-units",
            "100 hidden units",
            net(24, 100, ALPHABET, 1),
            ALPHABET,
            0),
        sample(
            "public/sample/five-units", "5 hidden units", net(51, 5, ALPHABET, 0.5), ALPHABET, 22),
        sample(
            "public/sample/limit",
            "the limit of 50 characters",
            never(52, 8, ALPHABET),
            ALPHABET,
            1),
        sample(
            "public/sample/newline-at-limit",
            "the newline drawn as the 50th",
            seldom(53, 8, ALPHABET),
            ALPHABET,
            7300),
        sample(
            "public/sample/newline-first",
            "the newline drawn first",
            net(54, 8, ALPHABET, 0.3),
            ALPHABET,
            9),
        sample(
            "public/sample/large-seed",
            "a large seed",
            net(55, 8, ALPHABET, 0.7),
            ALPHABET,
            2_000_000_046),
        sample(
            "public/sample/newline-second",
            "a vocabulary whose newline has index 1",
            net(56, 8, NEWLINE_SECOND, 0.7),
            NEWLINE_SECOND,
            25),
        sample(
            "public/sample/nearly-even",
            "nearly even probabilities",
            net(57, 8, ALPHABET, 0.05),
            ALPHABET,
            2));
  }

  private Stream<SampleFixture> hidden() {
    return Stream.of(
        sample("hidden/sample/one-unit", "1 hidden unit", net(61, 1, ALPHABET, 1), ALPHABET, 8),
        sample(
            "hidden/sample/twenty-units",
            "20 hidden units",
            net(62, 20, ALPHABET, 0.5),
            ALPHABET,
            13),
        sample(
            "hidden/sample/limit",
            "the limit of 50 characters, another network",
            never(63, 12, TOWNS),
            TOWNS,
            4),
        sample(
            "hidden/sample/newline-at-limit",
            "the newline drawn as the 50th, another network",
            seldom(64, 6, NEWLINE_LAST),
            NEWLINE_LAST,
            329),
        sample(
            "hidden/sample/newline-before-limit",
            "the newline drawn as the 49th",
            seldom(65, 6, ALPHABET),
            ALPHABET,
            1494),
        sample(
            "hidden/sample/newline-first",
            "the newline drawn first, another network",
            net(66, 6, NEWLINE_SECOND, 0.3),
            NEWLINE_SECOND,
            12),
        sample(
            "hidden/sample/newline-last",
            "a vocabulary whose newline has the last index",
            net(67, 10, NEWLINE_LAST, 0.6),
            NEWLINE_LAST,
            17),
        sample(
            "hidden/sample/umlauts",
            "a vocabulary with blanks and umlauts",
            net(68, 10, TOWNS, 0.6),
            TOWNS,
            23),
        sample(
            "hidden/sample/largest-seed",
            "a seed near the largest",
            net(69, 10, ALPHABET, 0.6),
            ALPHABET,
            Integer.MAX_VALUE - 200),
        sample(
            "hidden/sample/uneven",
            "very uneven probabilities",
            net(70, 20, ALPHABET, 2),
            ALPHABET,
            6),
        sample(
            "hidden/sample/two-characters",
            "a vocabulary of two characters",
            net(71, 4, BINARY, 0.8),
            BINARY,
            18));
  }

  /** Makes a case of its arguments. */
  SampleFixture sample(
      String id, String title, Parameters parameters, Vocabulary vocabulary, int seed) {
    return new SampleFixture(
        id,
        title,
        parameters,
        vocabulary,
        seed,
        reference.sample(parameters.copy(), vocabulary, seed));
  }

  private static Parameters net(long seed, int hiddenUnits, Vocabulary vocabulary, double scale) {
    int size = vocabulary.size();
    return new Draws(seed, hiddenUnits, size, size).parameters(scale);
  }

  /** Draws a network that all but never ends a name. */
  private static Parameters never(long seed, int hiddenUnits, Vocabulary vocabulary) {
    return newlineBias(net(seed, hiddenUnits, vocabulary, 0.5), vocabulary, -30);
  }

  /** Draws a network that ends one name in a few dozen steps. */
  private static Parameters seldom(long seed, int hiddenUnits, Vocabulary vocabulary) {
    return newlineBias(net(seed, hiddenUnits, vocabulary, 0.4), vocabulary, -0.7);
  }

  /** Sets how likely the newline is, and returns the parameters. */
  static Parameters newlineBias(Parameters parameters, Vocabulary vocabulary, double value) {
    parameters.by().set(vocabulary.newline(), value);
    return parameters;
  }
}
