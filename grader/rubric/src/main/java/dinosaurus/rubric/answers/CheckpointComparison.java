package dinosaurus.rubric.answers;

import dinosaurus.rubric.score.Evidence;
import dinosaurus.rubric.score.Evidence.LossCurves;
import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.Parameters;
import dinosaurus.toolkit.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Compares the checkpoints of a training run with the expected ones. */
public final class CheckpointComparison {

  private final List<Checkpoint> expected;
  private final List<Checkpoint> actual;

  /**
   * Creates the comparison.
   *
   * @param expected the expected checkpoints
   * @param actual the checkpoints of the answer
   */
  public CheckpointComparison(List<Checkpoint> expected, List<Checkpoint> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  /** Compares at which iterations there are checkpoints. */
  public Optional<Difference> iterations() {
    int count = Math.min(expected.size(), actual.size());
    for (int i = 0; i < count; i++) {
      int right = expected.get(i).iteration();
      int given = actual.get(i).iteration();
      if (right != given) {
        return ScalarComparison.compare("the iteration of checkpoint " + i, right, given);
      }
    }
    return ScalarComparison.compare("the number of checkpoints", expected.size(), actual.size());
  }

  /** Leaves out what is expected at other iterations. */
  public CheckpointComparison at(IntPredicate iterations) {
    return new CheckpointComparison(
        expected.stream().filter(one -> iterations.test(one.iteration())).toList(), actual);
  }

  /** Tells whether some checkpoint is at an iteration that should have one. */
  public boolean meets() {
    Map<Integer, Checkpoint> given = byIteration();
    return expected.stream().anyMatch(right -> given.containsKey(right.iteration()));
  }

  /** Compares the smoothed losses, checkpoint by checkpoint, of those that there are. */
  public Optional<Difference> losses(Closeness closeness) {
    return firstDifference(
            (right, given) ->
                ScalarComparison.compare(
                    "the smoothed loss at iteration " + right.iteration(),
                    right.smoothedLoss(),
                    given.smoothedLoss(),
                    closeness))
        .map(this::shown);
  }

  /** Compares the names, checkpoint by checkpoint, of those that there are. */
  public Optional<Difference> names() {
    return firstDifference(CheckpointComparison::names);
  }

  /**
   * Tells whether a network draws the names of every checkpoint, as many as expected.
   *
   * @param parameters the network, of any shapes and numbers
   * @param vocabulary the characters
   */
  public boolean areNamesOf(Parameters parameters, Vocabulary vocabulary) {
    return SamplingSteps.fit(parameters, vocabulary)
        && new CheckpointComparison(
                expected.stream().map(right -> drawn(right, parameters, vocabulary)).toList(),
                actual)
            .names()
            .isEmpty();
  }

  private static Checkpoint drawn(Checkpoint right, Parameters parameters, Vocabulary vocabulary) {
    return new Checkpoint(
        right.iteration(),
        right.smoothedLoss(),
        IntStream.range(0, right.names().size())
            .mapToObj(seed -> new SamplingSteps(parameters, vocabulary, seed).name())
            .map(vocabulary::name)
            .toList());
  }

  private static Optional<Difference> names(Checkpoint right, Checkpoint given) {
    String where = " at iteration " + right.iteration();
    int count = Math.min(right.names().size(), given.names().size());
    for (int i = 0; i < count; i++) {
      String name = "\"" + right.names().get(i) + "\"";
      String other = "\"" + given.names().get(i) + "\"";
      if (!name.equals(other)) {
        String alike = alike(right.names().get(i), given.names().get(i));
        return ScalarComparison.compare("name " + i + where, name, other)
            .map(difference -> difference.mapSentence(words -> words + alike));
      }
    }
    return ScalarComparison.compare(
        "the number of names" + where, right.names().size(), given.names().size());
  }

  /** Tells how many characters are right before names part, if any. */
  private static String alike(String name, String other) {
    int same = 0;
    while (same < Math.min(name.length(), other.length())
        && name.charAt(same) == other.charAt(same)) {
      same++;
    }
    return switch (same) {
      case 0 -> "";
      case 1 -> " The first character is right.";
      default -> " The first " + same + " characters are right.";
    };
  }

  /**
   * Tells how far the training was right, by the smoothed losses.
   *
   * @return a sentence; nothing if the answer lacks the first checkpoint
   */
  public Optional<String> progress(Closeness closeness) {
    Map<Integer, Checkpoint> given = byIteration();
    Optional<String> progress = Optional.empty();
    for (Checkpoint right : expected) {
      Checkpoint other = given.get(right.iteration());
      if (other == null) {
        break;
      }
      if (!closeness.accepts(right.smoothedLoss(), other.smoothedLoss())) {
        return progress.or(() -> Optional.of("The loss of the first example is wrong already."));
      }
      progress = Optional.of("The loss is still right at iteration " + right.iteration() + ".");
    }
    return progress;
  }

  /** Finds the first difference between checkpoints of the same iteration. */
  private Optional<Difference> firstDifference(Comparison comparison) {
    Map<Integer, Checkpoint> byIteration = byIteration();
    for (Checkpoint right : expected) {
      Checkpoint given = byIteration.get(right.iteration());
      Optional<Difference> found = given == null ? Optional.empty() : comparison.of(right, given);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Map<Integer, Checkpoint> byIteration() {
    return actual.stream()
        .collect(Collectors.toMap(Checkpoint::iteration, Function.identity(), (a, b) -> a));
  }

  /** Shows all losses where there are two checkpoints to draw a line between. */
  private Difference shown(Difference difference) {
    Map<Integer, Checkpoint> byIteration = byIteration();
    List<Checkpoint> common =
        expected.stream()
            .filter(checkpoint -> byIteration.containsKey(checkpoint.iteration()))
            .limit(Evidence.LIMIT)
            .toList();
    return common.size() < 2
        ? difference
        : new Difference(difference::sentence, () -> List.of(curves(common, byIteration)));
  }

  private static LossCurves curves(List<Checkpoint> right, Map<Integer, Checkpoint> given) {
    List<Integer> iterations = right.stream().map(Checkpoint::iteration).toList();
    return new LossCurves(
        iterations,
        right.stream().map(Checkpoint::smoothedLoss).toList(),
        iterations.stream().map(given::get).map(Checkpoint::smoothedLoss).toList());
  }

  @FunctionalInterface
  private interface Comparison {
    Optional<Difference> of(Checkpoint expected, Checkpoint actual);
  }
}
