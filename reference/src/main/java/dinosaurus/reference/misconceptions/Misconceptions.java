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
            ClipLoopMisconceptions.all(),
            ClipArgumentMisconceptions.all(),
            ClipMatrixMisconceptions.all(),
            SampleInputMisconceptions.all(),
            SampleShapeMisconceptions.all(),
            SampleActivationMisconceptions.all(),
            SampleEquationMisconceptions.all(),
            SampleProbabilityMisconceptions.all(),
            SampleSeedMisconceptions.all(),
            SampleLengthMisconceptions.all(),
            SampleListMisconceptions.all(),
            OptimizeClippingMisconceptions.all(),
            OptimizeUpdateMisconceptions.all(),
            OptimizePassMisconceptions.all(),
            OptimizeResultMisconceptions.all(),
            BackwardMisconceptions.all(),
            ModelExampleMisconceptions.all(),
            ModelSequenceMisconceptions.all(),
            ModelStepMisconceptions.all(),
            ModelCheckpointMisconceptions.all(),
            ModelStartMisconceptions.all(),
            ModelShuffleMisconceptions.all())
        .flatMap(List::stream)
        .toList();
  }
}
