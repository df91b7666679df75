package dinosaurus.harness.followthrough;

import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.ReferenceSolution;
import dinosaurus.rubric.grading.Answers;
import dinosaurus.rubric.grading.Grading;
import dinosaurus.toolkit.CharacterModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which graded tests can't tell right from wrong any more, because earlier mistakes blur the
 * difference: say, a {@code clip} that makes the same of every gradient.
 *
 * <p>A decoy that a test refuses on top of right methods, and accepts on top of mistaken ones, goes
 * unnoticed there. The decoys are tried on the cases that all submissions of an assessment share,
 * and what was found out is kept.
 */
final class Masking {

  /** Runs of as many iterations are long enough for most decoys to be found out. */
  private static final int SHORT_RUN = 25;

  private static final Set<String> TRAINING = Set.of("model.parameters", "model.wrap");
  private static final Map<Exercise, Set<String>> ALL =
      Map.of(
          Exercise.OPTIMIZE,
          Set.of("optimize.gradients", "optimize.clipped", "optimize.update"),
          Exercise.MODEL,
          Set.of("model.parameters", "model.wrap", "model.loss", "model.names"));

  private final ReferenceSolution reference;
  private final Decoys decoys;
  private final Map<List<String>, Set<String>> blurred = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> accepted = new ConcurrentHashMap<>();
  private final Map<List<String>, FollowedCases> right = new ConcurrentHashMap<>();

  Masking(ReferenceSolution reference) {
    this.reference = reference;
    this.decoys = new Decoys(reference);
  }

  /**
   * Returns the tests in which a decoy goes unnoticed.
   *
   * @param alternatives what the answers to an exercise may be judged by, at least one; a decoy on
   *     top of one may pass for another
   */
  Set<String> of(List<FollowedCases> alternatives) {
    List<String> key =
        Stream.concat(
                Stream.of(alternatives.get(0).exercise().name()),
                alternatives.stream().map(one -> one.earlier().mistakes()))
            .toList();
    return blurred.computeIfAbsent(key, unknown -> find(alternatives));
  }

  private Set<String> find(List<FollowedCases> alternatives) {
    Set<String> found = new HashSet<>();
    for (FollowedCases one : alternatives) {
      for (Map.Entry<String, CharacterModel> decoy :
          decoys.of(one.exercise(), one.earlier()).entrySet()) {
        if (found.containsAll(ALL.get(one.exercise()))) {
          return found;
        }
        Trial trial = new Trial(decoy.getKey(), decoy.getValue(), one, alternatives);
        if (!trial.unnoticed(SHORT_RUN).isEmpty()) {
          found.addAll(trial.unnoticed(Integer.MAX_VALUE));
        }
      }
    }
    return found;
  }

  /** Returns cases as they follow from right methods. */
  private FollowedCases right(Exercise exercise, CaseSet cases) {
    return right.computeIfAbsent(
        cases.ids(),
        unknown ->
            FollowedCases.of(reference, exercise, Explanations.right(reference), cases)
                .orElseThrow());
  }

  /** Tries a decoy on top of the earlier methods of one of several alternatives. */
  private final class Trial {

    private final String title;
    private final CharacterModel decoy;
    private final FollowedCases on;
    private final List<FollowedCases> alternatives;

    Trial(String title, CharacterModel decoy, FollowedCases on, List<FollowedCases> alternatives) {
      this.title = title;
      this.decoy = decoy;
      this.on = on;
      this.alternatives = alternatives;
    }

    /**
     * Returns the tests in which it should have been noticed.
     *
     * <p>Training that goes wrong need not show in the names and losses, if it shows in the
     * parameters; if it doesn't, nothing that comes of it tells anything. No training must show
     * everywhere.
     */
    Set<String> unnoticed(int longestRun) {
      Set<String> all = ALL.get(on.exercise());
      Set<String> rightly =
          accepted.computeIfAbsent(
              on.exercise() + title + longestRun, unknown -> rightly(longestRun));
      Answers answers = Grading.answers(decoy, on.upTo(longestRun).cases());
      boolean trainsWrong = on.exercise() == Exercise.MODEL && !rightly.containsAll(TRAINING);
      if (!trainsWrong || title.equals(Decoys.UNTRAINED)) {
        return passed(without(rightly, all), answers, longestRun);
      }
      return passed(without(rightly, TRAINING), answers, longestRun).isEmpty()
          ? Set.of()
          : passed(all, answers, longestRun);
    }

    private Set<String> passed(Set<String> tests, Answers answers, int longestRun) {
      return alternatives.stream()
          .flatMap(other -> other.upTo(longestRun).passed(tests, answers).stream())
          .collect(Collectors.toSet());
    }

    /** Returns the tests that the decoy passes on top of right methods. */
    private Set<String> rightly(int longestRun) {
      FollowedCases right = right(on.exercise(), on.upTo(longestRun).cases());
      CharacterModel same = decoys.of(on.exercise(), right.earlier()).get(title);
      return right.passed(ALL.get(on.exercise()), Grading.answers(same, right.cases()));
    }

    private static Set<String> without(Set<String> some, Set<String> tests) {
      Set<String> left = new HashSet<>(tests);
      left.removeAll(some);
      return left;
    }
  }
}
