package dinosaurus.playground;

import dinosaurus.student.DinosaurModel;
import dinosaurus.toolkit.Gradients;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Is the student's model, with somebody watching its clip. Compiled with the student's file. */
public final class WatchedModel extends DinosaurModel {

  private final BiFunction<Gradients, Supplier<Gradients>, Gradients> watch;

  public WatchedModel(BiFunction<Gradients, Supplier<Gradients>, Gradients> watch) {
    this.watch = watch;
  }

  @Override
  public Gradients clip(Gradients gradients, double maxValue) {
    return watch.apply(gradients, () -> super.clip(gradients, maxValue));
  }
}
