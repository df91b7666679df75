package dinosaurus.toolkit;

import java.util.List;

/**
 * Holds what training returns.
 *
 * @param parameters the parameters after the last iteration
 * @param lastName the last name sampled, without the newline; empty if there was no checkpoint
 * @param checkpoints the checkpoints, in order
 */
public record TrainedModel(Parameters parameters, String lastName, List<Checkpoint> checkpoints) {

  /** Copies the list, so that it never changes. */
  public TrainedModel {
    checkpoints = List.copyOf(checkpoints);
  }
}
