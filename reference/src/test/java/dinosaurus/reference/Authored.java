package dinosaurus.reference;

import dinosaurus.fixtures.Fixture;
import dinosaurus.fixtures.FixtureSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Named;

/** Holds the cases as the reference answers them now, worked out once for all tests. */
final class Authored {

  static final FixtureSet FIXTURES = ReferenceAuthor.cases();

  private Authored() {}

  /** Returns the cases of an exercise, each shown by its id. */
  static <T extends Fixture> List<Named<T>> named(Function<FixtureSet, List<T>> exercise) {
    return exercise.apply(FIXTURES).stream()
        .map(fixture -> Named.of(fixture.id(), fixture))
        .toList();
  }
}
