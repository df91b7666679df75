package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Solves cases on top of earlier methods, and keeps the latest: many submissions of a class make
 * the same mistakes. Several threads may share it.
 */
final class SolvedCases {

  /** Some have a few hundred kilobytes of trained parameters. */
  private static final int MOST = 32;

  private final ReferenceSolution reference;
  private final CaseSet cases;
  private final Map<String, Optional<FollowedCases>> latest =
      new LinkedHashMap<>(MOST, 0.75f, true);

  /**
   * Creates what solves.
   *
   * @param reference solves them
   * @param cases the cases
   */
  SolvedCases(ReferenceSolution reference, CaseSet cases) {
    this.reference = reference;
    this.cases = cases;
  }

  /** Tells whether it solves these very cases. */
  boolean areOf(CaseSet others) {
    return cases == others;
  }

  /**
   * Returns the cases of a later exercise as they follow from earlier methods.
   *
   * @param earlier the methods, which their mistakes tell from any others
   */
  Optional<FollowedCases> of(Exercise exercise, EarlierMethods earlier) {
    String key = exercise + " " + earlier.mistakes();
    Optional<Optional<FollowedCases>> known = find(key);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<FollowedCases> solved = FollowedCases.of(reference, exercise, earlier, cases);
    keep(key, solved);
    return solved;
  }

  private synchronized Optional<Optional<FollowedCases>> find(String key) {
    return Optional.ofNullable(latest.get(key));
  }

  private synchronized void keep(String key, Optional<FollowedCases> solved) {
    latest.put(key, solved);
    if (latest.size() > MOST) {
      latest.remove(latest.keySet().iterator().next());
    }
  }
}
