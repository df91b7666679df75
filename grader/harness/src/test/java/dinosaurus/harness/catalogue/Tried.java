package dinosaurus.harness.catalogue;

import dinosaurus.fixtures.Exercise;
import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.FixtureSet;
import dinosaurus.fixtures.ModelFixture;
import dinosaurus.fixtures.Visibility;
import dinosaurus.harness.followthrough.BriefCases;
import java.util.function.Predicate;

/** Knows the cases that a misconception can show in. */
final class Tried {

  static final FixtureSet ALL = FixtureSet.load(Visibility.PUBLIC, Visibility.HIDDEN);

  private Tried() {}

  /**
   * Returns the cases of an exercise and of those that call it.
   *
   * @param mistaken the exercise
   * @param longest the most iterations of a training that calls it
   */
  static FixtureSet concerning(Exercise mistaken, int longest) {
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
  static FixtureSet all(Exercise mistaken) {
    return mistaken == Exercise.MODEL ? ALL : BriefCases.load().withKnown(ALL.known());
  }

  private static FixtureSet cases(Predicate<Fixture> wanted) {
    return FixtureSet.of(ALL.all().stream().filter(wanted).toList()).withKnown(ALL.known());
  }

  private static boolean isLong(Fixture fixture, int longest) {
    return fixture instanceof ModelFixture run && run.options().iterations() > longest;
  }
}
