package dinosaurus.reference;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseAuthor;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import dinosaurus.toolkit.CharacterModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Draws the arguments of the public cases from NumPy's seeds and those of the others from a seed of
 * their own, and answers with {@link ReferenceModel}.
 */
public final class ReferenceAuthor implements CaseAuthor {

  private static final Map<HiddenSeed, CaseSet> AUTHORED = new ConcurrentHashMap<>();

  /** {@inheritDoc} The misconceptions take a while, so they are asked once in a process. */
  @Override
  public CaseSet author(HiddenSeed seed) {
    return AUTHORED.computeIfAbsent(seed, drawn -> KnownMistakes.addTo(cases(drawn)));
  }

  @Override
  public CaseSet fresh(byte[] seed) {
    CharacterModel reference = new ReferenceModel();
    return CaseSet.of(
        Stream.of(
                new HiddenClipCases(seed, new ClipCases(reference)).fresh(),
                new HiddenSampleCases(seed, new SampleCases(reference)).fresh(),
                new HiddenOptimizeCases(seed, new OptimizeCases(reference)).fresh(),
                new HiddenModelCases(seed, new ModelCases(reference)).fresh())
            .<Case<?, ?>>flatMap(List::stream)
            .toList());
  }

  /** Returns the cases without what the misconceptions answer. */
  static CaseSet cases(HiddenSeed seed) {
    CharacterModel reference = new ReferenceModel();
    ClipCases clip = new ClipCases(reference);
    SampleCases sample = new SampleCases(reference);
    OptimizeCases optimize = new OptimizeCases(reference);
    ModelCases model = new ModelCases(reference);
    return CaseSet.of(
        Stream.of(
                clip.all(),
                new HiddenClipCases(seed.bytes(), clip).all(),
                sample.all(),
                new HiddenSampleCases(seed.bytes(), sample).all(),
                optimize.all(),
                new HiddenOptimizeCases(seed.bytes(), optimize).all(),
                model.all(),
                new HiddenModelCases(seed.bytes(), model).all())
            .<Case<?, ?>>flatMap(List::stream)
            .toList());
  }
}
