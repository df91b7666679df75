package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.Answers;
import dinosaurus.toolkit.CharacterModel;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.TrainedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Holds the cases of a later exercise, which expect what earlier methods lead to.
 *
 * @param exercise the later exercise
 * @param earlier the earlier methods
 * @param cases the cases, which expect what the reference answers with those methods
 */
record FollowedCases(Exercise exercise, EarlierMethods earlier, CaseSet cases) {

  /** Longer runs take the reference seconds, for every explanation. */
  private static final int SHORT_RUN = 300;

  private static final int LONGEST_RUN = 2_001;

  /** Asks the reference for the answers to expect; they may be too wrong to go on with. */
  static Optional<FollowedCases> of(
      ReferenceSolution reference, Exercise exercise, EarlierMethods earlier, CaseSet cases) {
    try {
      CaseSet followed = solved(exercise, cases, reference.following(exercise, earlier));
      return Optional.of(new FollowedCases(exercise, earlier, followed));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the ids of those graded tests that answers pass. */
  Set<String> passed(Set<String> tests, Answers answers) {
    return answers.passed(exercise, tests, cases);
  }

  /** Leaves out longer runs of {@code model}, and the cases drawn for one submission. */
  FollowedCases upTo(int iterations) {
    CaseSet shared =
        CaseSet.of(cases.all().stream().filter(one -> !one.id().startsWith("fresh/")).toList());
    return new FollowedCases(exercise, earlier, upTo(iterations, shared));
  }

  /**
   * Asks a model about the cases of one exercise.
   *
   * @return the cases, which expect its answers; of {@code model} the runs of up to 300 iterations
   *     and the smallest of up to 2,001, which has two checkpoints, as far as their numbers stay
   *     finite
   */
  private static CaseSet solved(Exercise exercise, CaseSet cases, CharacterModel model) {
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
