package dinosaurus.harness.followthrough;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.OptimizeFixture;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.OptimizationStep;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/** Makes cases that expect what a model answers. */
final class FollowedCases {

  /** Longer runs take the reference seconds, for every explanation. */
  private static final int SHORT_RUN = 300;

  private static final int LONGEST_RUN = 2_001;

  private FollowedCases() {}

  /**
   * Asks a model about the cases of one exercise.
   *
   * @return the cases, which expect its answers; of {@code model} the runs of up to 300 iterations
   *     and the smallest of up to 2,001, which has two checkpoints, as far as their numbers stay
   *     finite
   */
  static FixtureSet of(Exercise exercise, FixtureSet fixtures, CharacterModel model) {
    return switch (exercise) {
      case CLIP, SAMPLE -> FixtureSet.of(List.of());
      case OPTIMIZE ->
          FixtureSet.of(fixtures.optimize().stream().map(one -> answered(one, model)).toList());
      case MODEL ->
          FixtureSet.of(
              Stream.concat(upTo(SHORT_RUN, fixtures).model().stream(), smallestLong(fixtures))
                  .map(one -> answered(one, model))
                  .filter(one -> isFinite(one.expected()))
                  .toList());
    };
  }

  private static Stream<ModelFixture> smallestLong(FixtureSet fixtures) {
    return upTo(LONGEST_RUN, fixtures).model().stream()
        .filter(one -> one.options().iterations() > SHORT_RUN)
        .min(Comparator.comparingInt(one -> one.options().hiddenUnits()))
        .stream();
  }

  /** Leaves out the runs of {@code model} that have more iterations. */
  static FixtureSet upTo(int iterations, FixtureSet fixtures) {
    return new FixtureSet(
        fixtures.clip(),
        fixtures.sample(),
        fixtures.optimize(),
        fixtures.model().stream().filter(one -> one.options().iterations() <= iterations).toList());
  }

  private static OptimizeFixture answered(OptimizeFixture fixture, CharacterModel model) {
    Parameters updated = fixture.parameters().copy();
    OptimizationStep expected =
        model.optimize(
            fixture.x().clone(),
            fixture.y().clone(),
            fixture.aPrev().copy(),
            updated,
            fixture.learningRate());
    return new OptimizeFixture(
        fixture.id(),
        fixture.title(),
        fixture.x(),
        fixture.y(),
        fixture.aPrev(),
        fixture.parameters(),
        fixture.learningRate(),
        expected,
        updated,
        fixture.tolerance());
  }

  private static ModelFixture answered(ModelFixture fixture, CharacterModel model) {
    TrainedModel expected =
        model.model(
            new ArrayList<>(fixture.corpus().names()),
            fixture.corpus().vocabulary(),
            fixture.options());
    return new ModelFixture(
        fixture.id(),
        fixture.title(),
        fixture.corpus(),
        fixture.options(),
        expected,
        fixture.tolerance());
  }

  /** Tells whether training stays clear of overflow, where no two solutions agree. */
  private static boolean isFinite(TrainedModel trained) {
    Parameters parameters = trained.parameters();
    return trained.checkpoints().stream()
            .allMatch(checkpoint -> Double.isFinite(checkpoint.smoothedLoss()))
        && Stream.of(
                parameters.Wax(),
                parameters.Waa(),
                parameters.Wya(),
                parameters.b(),
                parameters.by())
            .noneMatch(SimpleMatrix::hasUncountable);
  }
}
