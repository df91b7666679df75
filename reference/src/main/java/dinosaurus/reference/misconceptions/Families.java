package dinosaurus.reference.misconceptions;

import java.util.List;
import java.util.stream.Stream;

/** Generates misconceptions that nobody listed, by their parameters. */
public final class Families {

  private Families() {}

  /**
   * Returns every member, the likelier first; among them are some that answer as a listed one does,
   * or as another member, and the right ones.
   */
  public static List<Misconception> all() {
    return Stream.of(
            SampleSeedFamilies.all(),
            SampleEquationFamilies.all(),
            SampleStateFamilies.all(),
            SampleInputFamilies.all(),
            SampleDrawFamilies.all(),
            SampleLengthFamilies.all(),
            ModelExampleFamilies.all(),
            ModelSequenceFamilies.all(),
            ModelStepFamilies.all(),
            ModelCheckpointFamilies.all(),
            ModelLossFamilies.all(),
            ModelStartFamilies.all())
        .flatMap(List::stream)
        .toList();
  }
}
