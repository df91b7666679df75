package dinosaurus.harness.catalogue;

import dinosaurus.assignment.Call;
import dinosaurus.assignment.Exercise;
import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.followthrough.BriefCases;
import java.util.function.Predicate;

/** Knows the cases that a misconception can show in. */
final class Tried {

  static final CaseSet ALL = CaseSet.load(Visibility.PUBLIC, Visibility.HIDDEN);

  private Tried() {}

  /**
   * Returns the cases of an exercise and of those that call it.
   *
   * @param mistaken the exercise
   * @param longest the most iterations of a training that calls it
   */
  static CaseSet concerning(Exercise mistaken, int longest) {
    return cases(
        one ->
            one.exercise() == mistaken
                || one.exercise().prerequisites().contains(mistaken) && !isLong(one, longest));
  }

  /**
   * Returns the cases of all exercises, without which no points follow.
   *
   * @param mistaken the exercise; most long trainings are left out unless it is the one that trains
   */
  static CaseSet all(Exercise mistaken) {
    return mistaken == Exercise.MODEL ? ALL : BriefCases.load().withKnown(ALL.known());
  }

  private static CaseSet cases(Predicate<Case<?, ?>> wanted) {
    return ALL.where(wanted);
  }

  static boolean isLong(Case<?, ?> fixture, int longest) {
    return fixture.call() instanceof Call.Model run && run.options().iterations() > longest;
  }
}
