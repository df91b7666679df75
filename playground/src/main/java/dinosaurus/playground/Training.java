package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.NumpyRandom;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Rnn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** Trains a network as exercise 4 does, with settings of one's own. */
final class Training {

  /** Takes one step of gradient descent, as {@code CharacterModel.optimize} does. */
  @FunctionalInterface
  interface Optimizer {

    OptimizationStep optimize(
        int[] x, int[] y, SimpleMatrix aPrev, Parameters parameters, double learningRate);
  }

  /** Is told of every iteration. */
  @FunctionalInterface
  interface Observer {

    /**
     * Looks at an iteration.
     *
     * @param iteration the iteration, from 0
     * @param parameters the parameters after it; not to be modified
     * @param losses the losses so far
     */
    void after(int iteration, Parameters parameters, Series losses);
  }

  /**
   * Holds what training came to.
   *
   * @param parameters the parameters at its end
   * @param losses the loss a character of each iteration, in nats
   * @param isBroken whether the next loss was no number any more
   */
  record Outcome(Parameters parameters, Series losses, boolean isBroken) {}

  private final Corpus corpus;
  private final Settings settings;
  private final BooleanSupplier stopped;

  /**
   * Prepares a run.
   *
   * @param stopped tells before each iteration whether to leave it at that
   */
  Training(Corpus corpus, Settings settings, BooleanSupplier stopped) {
    this.corpus = corpus;
    this.settings = settings;
    this.stopped = stopped;
  }

  /** Trains to the end, until stopped, or until the loss is no number any more. */
  Outcome run(Optimizer optimizer, Observer observer) {
    List<String> entries = new ArrayList<>(corpus.names());
    new NumpyRandom(settings.seed()).shuffle(entries);
    Parameters parameters = settings.initialParameters(corpus.vocabulary().size());
    SimpleMatrix aPrev = new SimpleMatrix(settings.hiddenUnits(), 1);
    Series losses = new Series(settings.iterations());
    for (int j = 0; j < settings.iterations() && !stopped.getAsBoolean(); j++) {
      int[] characters = corpus.vocabulary().indices(sequence(entries, j));
      int[] x = Arrays.copyOf(characters, characters.length - 1);
      x[0] = Rnn.NO_INPUT;
      int[] y = Arrays.copyOfRange(characters, 1, characters.length);
      OptimizationStep step = optimizer.optimize(x, y, aPrev, parameters, settings.learningRate());
      if (!Double.isFinite(step.loss())) {
        return new Outcome(parameters, losses, true);
      }
      losses.add(step.loss() / x.length);
      aPrev = step.aLast();
      observer.after(j, parameters, losses);
    }
    return new Outcome(parameters, losses, false);
  }

  /** Joins the entries of an iteration, a newline around each; after the last comes the first. */
  private String sequence(List<String> entries, int iteration) {
    int first = iteration * settings.entriesPerStep();
    return IntStream.range(first, first + settings.entriesPerStep())
        .mapToObj(i -> entries.get(i % entries.size()))
        .collect(Collectors.joining("\n", "\n", "\n"));
  }
}
