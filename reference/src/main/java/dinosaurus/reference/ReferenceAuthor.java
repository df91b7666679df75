package dinosaurus.reference;

import dinosaurus.fixtures.FixtureAuthor;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.toolkit.CharacterModel;

/** Draws the arguments of every case from NumPy's seeds and answers with {@link ReferenceModel}. */
public final class ReferenceAuthor implements FixtureAuthor {

  private static FixtureSet authored;

  /** {@inheritDoc} The misconceptions take a while, so they are asked once in a process. */
  @Override
  public FixtureSet author() {
    synchronized (ReferenceAuthor.class) {
      if (authored == null) {
        authored = KnownMistakes.addTo(cases());
      }
      return authored;
    }
  }

  /** Returns the cases without what the misconceptions answer. */
  static FixtureSet cases() {
    CharacterModel reference = new ReferenceModel();
    return new FixtureSet(
        new ClipCases(reference).all(),
        new SampleCases(reference).all(),
        new OptimizeCases(reference).all(),
        new ModelCases(reference).all());
  }
}
