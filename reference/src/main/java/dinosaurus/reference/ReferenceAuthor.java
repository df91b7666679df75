package dinosaurus.reference;

import dinosaurus.fixtures.FixtureAuthor;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.toolkit.CharacterModel;

/** Draws the arguments of every case from NumPy's seeds and answers with {@link ReferenceModel}. */
public final class ReferenceAuthor implements FixtureAuthor {

  @Override
  public FixtureSet author() {
    CharacterModel reference = new ReferenceModel();
    return KnownMistakes.addTo(
        new FixtureSet(
            new ClipCases(reference).all(),
            new SampleCases(reference).all(),
            new OptimizeCases(reference).all(),
            new ModelCases(reference).all()));
  }
}
