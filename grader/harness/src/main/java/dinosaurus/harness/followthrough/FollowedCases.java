package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
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
  static CaseSet of(Exercise exercise, CaseSet cases, CharacterModel model) {
    return switch (exercise) {
      case CLIP, SAMPLE -> CaseSet.of(List.of());
      case OPTIMIZE ->
          CaseSet.of(cases.optimize().stream().map(one -> one.solvedBy(model)).toList());
      case MODEL ->
          CaseSet.of(
              Stream.concat(upTo(SHORT_RUN, cases).model().stream(), smallestLong(cases))
                  .map(one -> one.solvedBy(model))
                  .filter(one -> isFinite(one.expected().result()))
                  .toList());
    };
  }

  private static Stream<Case<Call.Model, TrainedModel>> smallestLong(CaseSet cases) {
    return upTo(LONGEST_RUN, cases).model().stream()
        .filter(one -> one.call().options().iterations() > SHORT_RUN)
        .min(Comparator.comparingInt(one -> one.call().options().hiddenUnits()))
        .stream();
  }

  /**
   * Leaves out the runs of {@code model} that have more iterations, and what mistakes are known.
   */
  static CaseSet upTo(int iterations, CaseSet cases) {
    return CaseSet.of(
        cases.all().stream()
            .filter(
                one ->
                    !(one.call() instanceof Call.Model model)
                        || model.options().iterations() <= iterations)
            .toList());
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
