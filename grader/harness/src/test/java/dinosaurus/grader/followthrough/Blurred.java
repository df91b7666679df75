package dinosaurus.grader.followthrough;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what stays lost beyond a misconception's own exercise, because it blurs what is right. */
public final class Blurred {

  /** A clip that does nothing looks like one that isn't called. */
  private static final Set<String> CLIPPING = Set.of("optimize.clipped", "optimize.update");

  /** Gradients without numbers of their own look like gradients of anything. */
  private static final Set<String> GRADIENTS =
      Set.of("optimize.gradients", "model.parameters", "model.wrap");

  /** No training looks like any training, and the tests on what comes of it find nothing. */
  private static final Set<String> TRAINING =
      Set.of("model.parameters", "model.wrap", "model.last-name", "model.argument", "model.again");

  /** Names that don't hang on the network look like names of any network. */
  private static final Set<String> NAMES = Set.of("model.names");

  /** Answers that hang on the calls before can't be expected of another series of calls. */
  private static final Set<String> REPETITION =
      Set.of("model.parameters", "model.wrap", "model.again");

  private static final Map<String, Set<String>> TESTS =
      Map.of(
          "C03", CLIPPING,
          "C25", CLIPPING,
          "C117", GRADIENTS,
          "C06", union(GRADIENTS, CLIPPING),
          "C120", union(GRADIENTS, CLIPPING),
          "O08", TRAINING,
          "O16", TRAINING,
          "O120", REPETITION,
          "S108", NAMES,
          "S110", NAMES);

  private Blurred() {}

  /** Returns the ids of the graded tests that a misconception loses beyond its exercise. */
  public static Set<String> of(String misconception) {
    return TESTS.getOrDefault(misconception, Set.of());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
