package dinosaurus.reference;

import dinosaurus.assignment.Call;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.Tolerance;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;

/** Makes the cases of {@code sample}. */
final class SampleCases {

  static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  static final Vocabulary ALPHABET = Vocabulary.ofText(LETTERS);
  static final Vocabulary NEWLINE_SECOND = Vocabulary.ofText("\taeiklmnorstu");

  private final CharacterModel reference;

  SampleCases(CharacterModel reference) {
    this.reference = reference;
  }

  /** Returns the public cases. */
  List<Case<Call.Sample, List<Integer>>> all() {
    return List.of(
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

  /** Makes a case of its arguments. */
  Case<Call.Sample, List<Integer>> sample(
      String id, String title, Parameters parameters, Vocabulary vocabulary, int seed) {
    Call.Sample call = new Call.Sample(parameters, vocabulary, seed);
    return Case.solved(id, title, call, reference, Tolerance.EXACT);
  }

  private static Parameters net(long seed, int hiddenUnits, Vocabulary vocabulary, double scale) {
    int size = vocabulary.size();
    return new RandomMatrices(seed, hiddenUnits, size, size).parameters(scale);
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
