package dinosaurus.reference;

import dinosaurus.fixtures.Case;
import dinosaurus.fixtures.CaseSet;
import dinosaurus.fixtures.HiddenSeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;

/** Holds the cases as the reference answers them now, worked out once for all tests. */
final class Authored {

  static final HiddenSeed SEED = seed();

  static final CaseSet CASES = ReferenceAuthor.cases(SEED);

  private Authored() {}

  private static HiddenSeed seed() {
    try {
      return HiddenSeed.read(Path.of("..", "fixtures"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns cases, each shown by its id. */
  static <T extends Case<?, ?>> List<Named<T>> named(List<T> cases) {
    return cases.stream().map(one -> Named.of(one.id(), one)).toList();
  }
}
