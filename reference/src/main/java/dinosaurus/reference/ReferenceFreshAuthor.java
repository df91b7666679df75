package dinosaurus.reference;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.FreshAuthor;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.stream.Stream;

/** Draws fresh cases, and answers them with {@link ReferenceModel}. */
public final class ReferenceFreshAuthor implements FreshAuthor {

  @Override
  public CaseSet draw(byte[] seed) {
    CharacterModel reference = new ReferenceModel();
    return CaseSet.of(
        Stream.of(
                new FreshClipCases(seed, new ClipCases(reference)).all(),
                new FreshSampleCases(seed, new SampleCases(reference)).all(),
                new FreshOptimizeCases(seed, new OptimizeCases(reference)).all(),
                new FreshModelCases(seed, new ModelCases(reference)).all())
            .<Case<?, ?>>flatMap(List::stream)
            .toList());
  }
}
