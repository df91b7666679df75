package dinosaurus.playground;

import dinosaurus.toolkit.Corpus;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import java.util.function.BooleanSupplier;
import org.ejml.simple.SimpleMatrix;

/** Trains a network as exercise 4 does, with settings of one's own. */
final class Training {

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
    Lessons lessons = new Lessons(corpus, settings);
    Parameters parameters = settings.initialParameters(corpus.vocabulary().size());
    SimpleMatrix aPrev = new SimpleMatrix(settings.hiddenUnits(), 1);
    Series losses = new Series(settings.iterations());
    for (int j = 0; j < settings.iterations() && !stopped.getAsBoolean(); j++) {
      Lesson lesson = lessons.at(j);
      OptimizationStep step =
          optimizer.optimize(lesson.x(), lesson.y(), aPrev, parameters, settings.learningRate());
      if (!Double.isFinite(step.loss())) {
        return new Outcome(parameters, losses, true);
      }
      losses.add(step.loss() / lesson.length());
      aPrev = step.aLast();
      observer.after(j, parameters, losses);
    }
    return new Outcome(parameters, losses, false);
  }
}
