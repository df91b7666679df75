package dinosaurus.playground;

import dinosaurus.toolkit.Gradients;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Stands between the student's optimize and clip: measures the gradients, and may not clip. */
public final class ClipWatch implements BiFunction<Gradients, Supplier<Gradients>, Gradients> {

  private final boolean clips;
  private int calls;
  private double norm;

  /**
   * Begins to watch.
   *
   * @param clips whether gradients are clipped, or go back as they came
   */
  ClipWatch(boolean clips) {
    this.clips = clips;
  }

  /** Measures the gradients, and clips them or not. */
  @Override
  public Gradients apply(Gradients gradients, Supplier<Gradients> clipped) {
    calls++;
    norm = GradientNorms.of(gradients);
    return clips ? clipped.get() : gradients;
  }

  /** Returns how often clip was called. */
  int calls() {
    return calls;
  }

  /** Returns the norm of the gradients that clip was last given. */
  double norm() {
    return norm;
  }
}
