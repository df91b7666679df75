package dinosaurus.toolkit;

/**
 * Holds the settings of a training run.
 *
 * @param iterations how many steps of gradient descent, one name each; at least 0
 * @param hiddenUnits n_a, the length of the hidden state; at least 1
 * @param namesPerCheckpoint how many names to sample at a checkpoint; at least 1
 * @param verbose whether to print the checkpoints while training
 */
public record TrainingOptions(
    int iterations, int hiddenUnits, int namesPerCheckpoint, boolean verbose) {

  /** Iterations from one checkpoint to the next. */
  public static final int CHECKPOINT_INTERVAL = 2000;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a setting is out of its range
   */
  public TrainingOptions {
    requireAtLeast(0, "iterations", iterations);
    requireAtLeast(1, "hiddenUnits", hiddenUnits);
    requireAtLeast(1, "namesPerCheckpoint", namesPerCheckpoint);
  }

  /** Returns the settings of the original notebook: 35,000 iterations, 50 units, 7 names. */
  public static TrainingOptions defaults() {
    return new TrainingOptions(35_000, 50, 7, true);
  }

  private static void requireAtLeast(int least, String name, int value) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + ", but it must be at least " + least + ".");
    }
  }
}
