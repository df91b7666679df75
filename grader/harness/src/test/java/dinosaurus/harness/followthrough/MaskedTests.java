package dinosaurus.harness.followthrough;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what stays lost beyond a misconception's own exercise, because it blurs what is right. */
public final class MaskedTests {

  /**
   * A clip that does nothing looks like one that isn't called, and what becomes the same of every
   * large gradient needs none.
   */
  private static final Set<String> CLIPPED = Set.of("optimize.clipped");

  private static final Set<String> GRADIENTS = Set.of("optimize.gradients", "optimize.clipped");

  /** What trains wrong goes unnoticed. */
  private static final Set<String> TRAINING = Set.of("model.parameters", "model.wrap");

  /** The first loss is wrong, too. */
  private static final Set<String> LOSSES = union(TRAINING, Set.of("model.loss"));

  /** The tests that look for any training find none. */
  private static final Set<String> UNTRAINED =
      union(TRAINING, Set.of("model.names", "model.last-name", "model.argument", "model.again"));

  /** Names that don't hang on the network, or its seed, look like names of any. */
  private static final Set<String> NAMES = Set.of("model.names");

  private static final Map<String, Set<String>> TESTS =
      Map.ofEntries(
          Map.entry("C03", CLIPPED),
          Map.entry("C06", union(GRADIENTS, TRAINING)),
          Map.entry("C25", CLIPPED),
          Map.entry("C112", TRAINING),
          Map.entry("C113", TRAINING),
          Map.entry("C115", CLIPPED),
          Map.entry("C116", CLIPPED),
          Map.entry("C117", union(Set.of("optimize.gradients"), TRAINING)),
          Map.entry("C120", union(GRADIENTS, TRAINING)),
          Map.entry("C127", TRAINING),
          Map.entry("C128", TRAINING),
          Map.entry("C129", TRAINING),
          Map.entry("C131", union(Set.of("optimize.gradients"), TRAINING)),
          Map.entry("C132", Set.of("optimize.gradients")),
          Map.entry("C135", TRAINING),
          Map.entry("S03", NAMES),
          Map.entry("S09", NAMES),
          Map.entry("S108", NAMES),
          Map.entry("S110", NAMES),
          Map.entry("S131", union(TRAINING, NAMES)),
          Map.entry("O08", UNTRAINED),
          Map.entry("O09", TRAINING),
          Map.entry("O16", UNTRAINED),
          Map.entry("O22", TRAINING),
          Map.entry("O27", TRAINING),
          Map.entry("O31", TRAINING),
          Map.entry("O46", TRAINING),
          Map.entry("O109", LOSSES),
          Map.entry("O110", LOSSES),
          Map.entry("O124", TRAINING),
          Map.entry("O120", union(TRAINING, Set.of("model.again"))));

  private MaskedTests() {}

  /** Returns the ids of the graded tests that a misconception loses beyond its exercise. */
  public static Set<String> of(String misconception) {
    return TESTS.getOrDefault(misconception, Set.of());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
