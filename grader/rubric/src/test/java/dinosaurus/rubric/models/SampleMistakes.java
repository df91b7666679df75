package dinosaurus.rubric.models;

import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gets {@code sample} wrong; {@code model} keeps to a right one. */
final class SampleMistakes {

  private SampleMistakes() {}

  static List<Mistake> all() {
    return List.of(
        Mistake.of("spells the name backwards", Backwards::new, "sample.characters"),
        Mistake.of("ignores the seed", SeedIgnored::new, "sample.characters"),
        Mistake.of("adds a second newline after the first", Doubled::new, "sample.newline"),
        Mistake.of("goes on to 51 characters", FiftyOne::new, "sample.limit"),
        Mistake.of("adds no newline after one", NotTwice::new, "sample.newline-at-limit"),
        Mistake.of("takes index 0 for the newline", ZeroEnds::new, "sample.vocabulary"),
        Mistake.of("changes the parameters", Changing::new, "sample.argument"),
        Mistake.of("never samples a name twice", Unique::new, "sample.again"),
        Mistake.of(
            "stops after 20 characters", Twenty::new, "sample.limit", "sample.newline-at-limit"),
        Mistake.of(
            "stops after 4 characters",
            Four::new,
            "sample.characters",
            "sample.limit",
            "sample.newline-at-limit"));
  }

  /** Names checkpoints with a right sample. */
  private abstract static class Wrong extends RightModel {
    private final RightModel right = new RightModel();

    @Override
    final List<String> names(Training training) {
      return right.names(training);
    }
  }

  private static final class Backwards extends Wrong {
    @Override
    void end(List<Integer> indices, int counter, int newline) {
      boolean ended = indices.get(indices.size() - 1) == newline;
      Collections.reverse(indices.subList(0, indices.size() - (ended ? 1 : 0)));
      super.end(indices, counter, newline);
    }
  }

  private static final class SeedIgnored extends Wrong {
    @Override
    long seed(int seed, int counter) {
      return 2L * counter;
    }
  }

  private static final class Doubled extends Wrong {
    @Override
    void end(List<Integer> indices, int counter, int newline) {
      super.end(indices, counter, newline);
      if (counter < limit() && indices.get(indices.size() - 1) == 0) {
        indices.add(0);
      }
    }
  }

  private static final class FiftyOne extends Wrong {
    @Override
    int limit() {
      return 51;
    }

    @Override
    void end(List<Integer> indices, int counter, int newline) {
      if (counter >= 50) {
        indices.add(newline);
      }
    }
  }

  private static final class NotTwice extends Wrong {
    @Override
    void end(List<Integer> indices, int counter, int newline) {
      if (indices.get(indices.size() - 1) != newline) {
        indices.add(newline);
      }
    }
  }

  private static final class ZeroEnds extends Wrong {
    @Override
    int newline(Vocabulary vocabulary) {
      return 0;
    }
  }

  private static final class Changing extends Wrong {
    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = super.sample(parameters, vocabulary, seed);
      parameters.by().set(0, 7);
      return indices;
    }
  }

  private static final class Unique extends Wrong {
    private final Set<List<Integer>> known = new HashSet<>();

    @Override
    public List<Integer> sample(Parameters parameters, Vocabulary vocabulary, int seed) {
      List<Integer> indices = super.sample(parameters, vocabulary, seed);
      return known.add(new ArrayList<>(indices))
          ? indices
          : sample(parameters, vocabulary, seed + 1);
    }
  }

  private static final class Twenty extends Wrong {
    @Override
    int limit() {
      return 20;
    }
  }

  private static final class Four extends Wrong {
    @Override
    int limit() {
      return 4;
    }
  }
}
