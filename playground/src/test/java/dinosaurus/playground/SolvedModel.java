package dinosaurus.playground;

import dinosaurus.reference.ReferenceModel;
import dinosaurus.toolkit.Gradients;

/** Is the solution, with somebody watching its clip, as {@link WatchedModel} is the student's. */
final class SolvedModel extends ReferenceModel {

  private final ClipWatch watch;

  SolvedModel(ClipWatch watch) {
    this.watch = watch;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return watch.pass(gradients, () -> super.clip(gradients, maxValue));
  }
}
