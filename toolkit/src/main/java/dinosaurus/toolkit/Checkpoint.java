package dinosaurus.toolkit;

import java.util.List;
import java.util.Locale;

/**
 * Holds what training reports every {@link TrainingOptions#CHECKPOINT_INTERVAL} iterations.
 *
 * @param iteration the iteration, counted from 0
 * @param smoothedLoss the exponentially smoothed loss after that iteration, in nats
 * @param names the names sampled then, without the newline, first letter upper case
 */
public record Checkpoint(int iteration, double smoothedLoss, List<String> names) {

  /** Copies the list, so that a checkpoint never changes. */
  public Checkpoint {
    names = List.copyOf(names);
  }

  /** Returns the checkpoint as training prints it: iteration and loss, then a name a line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Iteration: %d, Loss: %f\n\n%s\n",
        iteration,
        smoothedLoss,
        String.join("\n", names));
  }
}
