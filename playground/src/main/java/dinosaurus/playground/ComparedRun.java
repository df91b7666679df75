package dinosaurus.playground;

import java.util.List;

/**
 * Holds one of the two runs of a comparison.
 *
 * @param title what is special about it
 * @param losses the loss a character of each iteration, in nats
 * @param probe what was measured of its gradients
 * @param names what it invented at its end; empty if its loss was no number then
 */
record ComparedRun(String title, Series losses, GradientProbe probe, List<String> names) {

  /** Copies the list, so that a run never changes. */
  ComparedRun {
    names = List.copyOf(names);
  }

  /** Returns the mean loss of the last tenth of the run. */
  double finalLoss() {
    return losses.meanOfLast(Math.max(1, losses.size() / 10));
  }
}
