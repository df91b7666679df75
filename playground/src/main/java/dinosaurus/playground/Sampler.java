package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Samples entries with the student's {@code sample}, at a temperature. */
final class Sampler {

  /** Far enough apart for entries not to share their draws: a step draws with seed + 2t. */
  private static final int SEED_DISTANCE = 1009;

  private final StudentModel model;
  private final Corpus corpus;
  private final double temperature;
  private final int seed;

  /**
   * Prepares to sample.
   *
   * @param temperature from 0.01, always the likeliest character, over 1, the network's own
   *     probabilities, to 100, almost evenly
   */
  Sampler(StudentModel model, Corpus corpus, double temperature, int seed) {
    Settings.require("--temperature", temperature, 0.01, 100);
    this.model = model;
    this.corpus = corpus;
    this.temperature = temperature;
    this.seed = seed;
  }

  /** Samples with successive seeds, as the checkpoints of exercise 4 do. */
  List<String> checkpoint(Parameters parameters, int count) {
    return sample(parameters, count, 1);
  }

  /** Samples with seeds that have nothing to do with each other. */
  List<String> names(Parameters parameters, int count) {
    return sample(parameters, count, SEED_DISTANCE);
  }

  double temperature() {
    return temperature;
  }

  /** Tells whether an entry was learned rather than invented. */
  boolean isKnown(String name) {
    return corpus.names().contains(name.toLowerCase(Locale.ROOT));
  }

  private List<String> sample(Parameters parameters, int count, int distance) {
    Parameters tempered = tempered(parameters);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(model.sample(tempered, corpus.vocabulary(), seed + i * distance));
    }
    return names;
  }

  /** Divides the scores z by the temperature, which Wya and by make. */
  private Parameters tempered(Parameters parameters) {
    Parameters copy = parameters.copy();
    return new Parameters(
        copy.Wax(),
        copy.Waa(),
        copy.Wya().divide(temperature),
        copy.b(),
        copy.by().divide(temperature));
  }
}
