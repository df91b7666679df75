package dinosaurus.reference.misconceptions;

import java.util.List;
import java.util.stream.Stream;

/** Catalogues the misconceptions. */
public final class Misconceptions {

  private Misconceptions() {}

  /** Returns every misconception, in the order of the exercises. */
  public static List<Misconception> all() {
    return Stream.of(
            ClipMisconceptions.all(),
            SampleNetworkMisconceptions.all(),
            SampleDrawMisconceptions.all(),
            SampleLengthMisconceptions.all(),
            OptimizeMisconceptions.all(),
            OptimizeResultMisconceptions.all(),
            BackwardMisconceptions.all(),
            ModelExampleMisconceptions.all(),
            ModelStartMisconceptions.all(),
            ModelLoopMisconceptions.all())
        .flatMap(List::stream)
        .toList();
  }
}
