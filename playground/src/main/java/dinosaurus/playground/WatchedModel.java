package dinosaurus.playground;

import dinosaurus.student.DinosaurModel;
import dinosaurus.toolkit.Gradients;

/** Is the student's model, with somebody watching its clip. */
final class WatchedModel extends DinosaurModel {

  private final ClipWatch watch;

  WatchedModel(ClipWatch watch) {
    this.watch = watch;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return watch.pass(gradients, () -> super.clip(gradients, maxValue));
  }
}
