package dinosaurus.reference.misconceptions;

import java.util.List;
import java.util.stream.Stream;

/** Catalogues the misconceptions. */
public final class Misconceptions {

  private Misconceptions() {}

  /** Returns every misconception, in the order of the exercises. */
  public static List<Misconception> all() {
    return Stream.of(
            ClipEntryMisconceptions.all(),
            ClipMatrixMisconceptions.all(),
            SampleInputMisconceptions.all(),
            SampleEquationMisconceptions.all(),
            SampleDrawMisconceptions.all(),
            SampleLengthMisconceptions.all(),
            OptimizeClippingMisconceptions.all(),
            OptimizeUpdateMisconceptions.all(),
            OptimizePassMisconceptions.all(),
            OptimizeResultMisconceptions.all(),
            BackwardMisconceptions.all(),
            ModelIndexMisconceptions.all(),
            ModelExampleMisconceptions.all(),
            ModelStepMisconceptions.all(),
            ModelReportMisconceptions.all(),
            ModelStartMisconceptions.all(),
            ModelShuffleMisconceptions.all())
        .flatMap(List::stream)
        .toList();
  }
}
