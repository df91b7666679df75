package dinosaurus.shakespeare;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import dinosaurus.toolkit.NumpyRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains a network with Adam (D. P. Kingma and J. Ba, "Adam: a method for stochastic optimization",
 * 2015) on the cross-entropy of the next character, 128 windows a step.
 */
final class Training implements AutoCloseable {

  private static final int BATCH = 128;
  private static final float LEARNING_RATE = 1e-3f;

  /** Hears how far an epoch has come. */
  @FunctionalInterface
  interface Listener {

    /**
     * Hears that a step is done.
     *
     * @param done the steps done in this epoch
     * @param total the steps of an epoch
     * @param loss the mean loss a character in this epoch so far, in nats
     */
    void step(int done, int total, double loss);
  }

  private final Network network;
  private final Trainer trainer;
  private final NumpyRandom random;

  /**
   * Prepares to train.
   *
   * @param network the network; its parameters are modified
   * @param seed the seed of the order of the windows
   */
  Training(Network network, int seed) {
    this.network = network;
    this.random = new NumpyRandom(seed);
    Optimizer adam = Optimizer.adam().optLearningRateTracker(Tracker.fixed(LEARNING_RATE)).build();
    this.trainer =
        network
            .model()
            .newTrainer(
                new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss()).optOptimizer(adam));
  }

  /**
   * Goes through all windows once, in a new random order.
   *
   * @param windows at least one window
   * @return the mean loss a character, in nats, with dropout, while the parameters change
   */
  double epoch(Windows windows, Listener listener) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, windows.size()).boxed().toList());
    random.shuffle(order);
    int steps = steps(windows);
    double sum = 0;
    for (int step = 0; step < steps; step++) {
      List<Integer> batch = batch(order, step);
      sum += learn(windows, batch) * batch.size();
      listener.step(step + 1, steps, sum / Math.min(windows.size(), (step + 1) * (double) BATCH));
    }
    return sum / windows.size();
  }

  /**
   * Measures the loss without learning.
   *
   * @param windows at least one window
   * @return the mean loss a character, in nats, without dropout
   */
  double loss(Windows windows) {
    List<Integer> order = IntStream.range(0, windows.size()).boxed().toList();
    double sum = 0;
    for (int step = 0; step < steps(windows); step++) {
      List<Integer> batch = batch(order, step);
      try (NDManager manager = trainer.getManager().newSubManager()) {
        NDList scores = trainer.evaluate(inputs(manager, windows, batch));
        sum += evaluate(labels(manager, windows, batch), scores).getFloat() * batch.size();
      }
    }
    return sum / windows.size();
  }

  /** Takes one step: forward, backward, update. */
  private double learn(Windows windows, List<Integer> batch) {
    try (NDManager manager = trainer.getManager().newSubManager()) {
      NDArray loss;
      try (GradientCollector collector = trainer.newGradientCollector()) {
        NDList scores = trainer.forward(inputs(manager, windows, batch));
        loss = evaluate(labels(manager, windows, batch), scores);
        collector.backward(loss);
      }
      trainer.step();
      return loss.getFloat();
    }
  }

  private NDArray evaluate(NDList labels, NDList scores) {
    return trainer.getLoss().evaluate(labels, scores);
  }

  private NDList inputs(NDManager manager, Windows windows, List<Integer> batch) {
    return new NDList(
        network.input(
            manager,
            batch.size(),
            (number, position) -> windows.character(batch.get(number), position)));
  }

  private static NDList labels(NDManager manager, Windows windows, List<Integer> batch) {
    return new NDList(
        manager.create(batch.stream().mapToInt(windows::next).toArray()).expandDims(1));
  }

  private static int steps(Windows windows) {
    return (windows.size() + BATCH - 1) / BATCH;
  }

  private static List<Integer> batch(List<Integer> order, int step) {
    return order.subList(step * BATCH, Math.min(order.size(), (step + 1) * BATCH));
  }

  @Override
  public void close() {
    trainer.close();
  }
}
