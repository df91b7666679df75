package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.Answers;
import java.util.Optional;
import java.util.Set;

/**
 * Knows what earlier methods lead to in a later exercise.
 *
 * @param exercise the later exercise
 * @param earlier the earlier methods
 * @param cases the cases, which expect what the reference answers with those methods
 */
record Followed(Exercise exercise, EarlierMethods earlier, CaseSet cases) {

  /** Asks the reference for the answers to expect; they may be too wrong to go on with. */
  static Optional<Followed> of(
      ReferenceSolution reference, Exercise exercise, EarlierMethods earlier, CaseSet cases) {
    try {
      CaseSet followed = FollowedCases.of(exercise, cases, reference.following(exercise, earlier));
      return Optional.of(new Followed(exercise, earlier, followed));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the ids of the graded tests that answers pass. */
  Set<String> passed(Answers answers) {
    return answers.passed(exercise, cases);
  }

  /** Leaves out longer runs of {@code model}, and the cases drawn for one submission. */
  Followed upTo(int iterations) {
    CaseSet shared =
        CaseSet.of(cases.all().stream().filter(one -> !one.id().startsWith("fresh/")).toList());
    return new Followed(exercise, earlier, FollowedCases.upTo(iterations, shared));
  }
}
