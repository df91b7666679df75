package dinosaurus.reference.misconceptions;

import dinosaurus.toolkit.Checkpoint;
import dinosaurus.toolkit.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** Families of {@code model} about the iterations, the checkpoints and their names. */
final class ModelCheckpointFamilies {

  /** Two checkpoints or more tell them. */
  private static final int SECOND_CHECKPOINT = 3000;

  private static final Family CHECKPOINTS =
      Family.ofModel("checkpoints", "When is a checkpoint made?").upTo(SECOND_CHECKPOINT);
  private static final Family FREQUENT =
      Family.ofModel("checkpoints", "When is a checkpoint made?");
  private static final Family NAMES =
      Family.ofModel("names", "How many names are sampled, and with which seeds?");
  private static final Family RUN =
      Family.ofModel("run", "With which j does the loop begin, and with which does it end?");

  private ModelCheckpointFamilies() {}

  static List<Misconception> all() {
    return Stream.of(checkpoints(), seeds(), names(), runs()).flatMap(List::stream).toList();
  }

  private static List<Misconception> checkpoints() {
    List<Misconception> all = new ArrayList<>();
    for (int interval : new int[] {1, 2, 5, 10, 20, 25, 50, 100}) {
      all.add(every(FREQUENT, interval));
    }
    for (int interval : new int[] {200, 250, 400, 500, 1000, 1500, 1999, 2001}) {
      all.add(every(CHECKPOINTS, interval));
    }
    for (int offset : new int[] {1, 2, 5, 10, 50, 100, 500, 1000}) {
      String when = "in iteration " + offset + " and every 2000 from there";
      all.add(at(CHECKPOINTS, when, j -> j % 2000 == offset, "from", offset));
    }
    String late = "every 2000 iterations but not in iteration 0";
    all.add(at(CHECKPOINTS, late, j -> j > 0 && j % 2000 == 0, "late"));
    all.add(at(CHECKPOINTS, "in iteration 0 alone", j -> j == 0, "first"));
    all.add(at(CHECKPOINTS, "in no iteration", j -> false, "never"));
    return all;
  }

  private static List<Misconception> names() {
    List<Misconception> all = new ArrayList<>();
    for (int more : new int[] {1, -1, 2, -2}) {
      String sum = Family.sum(new double[] {1, more}, "as many as the options say", "");
      all.add(names(sum, n -> n + more, "plus", more));
    }
    for (int count : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 10, 20}) {
      all.add(names("always " + count, n -> count, count));
    }
    all.add(last("first", "the first name of the last checkpoint", names -> names.get(0)));
    all.add(last("none", "empty", names -> ""));
    return all;
  }

  private static List<Misconception> runs() {
    List<Misconception> all = new ArrayList<>();
    for (int more : new int[] {1, 2, -2}) {
      all.add(run(0, n -> n + more, Family.sum(new double[] {1, more}, "iterations", ""), more));
    }
    all.add(run(1, n -> n, "iterations", 0));
    all.add(run(1, n -> n + 1, "iterations + 1", 1));
    for (int fixed : new int[] {1, 10, 50, 100}) {
      all.add(run(0, n -> fixed, "" + fixed, "fixed" + fixed));
    }
    all.add(run(0, n -> 2 * n, "2 iterations", "double"));
    all.add(run(0, n -> n / 2, "iterations / 2", "half"));
    return all;
  }

  private static Misconception every(Family family, int interval) {
    return at(family, "every " + interval + " iterations", j -> j % interval == 0, interval);
  }

  private static Misconception at(
      Family family, String when, IntPredicate checkpoint, Object... parameters) {
    return family.member(
        "checkpoints are made " + when,
        () ->
            new ModelSteps() {
              @Override
              boolean isCheckpoint(int j) {
                return checkpoint.test(j);
              }
            },
        parameters);
  }

  private static List<Misconception> seeds() {
    List<Misconception> all = new ArrayList<>();
    for (int first : new int[] {0, 1, 2, 5, 10, 42}) {
      for (int stride : new int[] {1, 0, 2}) {
        all.add(seeded(first, stride));
      }
    }
    return all;
  }

  private static Misconception seeded(int first, int stride) {
    return NAMES.member(
        "name k of a checkpoint, counted from 0, is sampled with the seed "
            + Family.sum(new double[] {stride, first}, "k", ""),
        () ->
            new ModelSteps() {
              @Override
              int samplingSeed(int nth, int sampledBefore) {
                return first + stride * nth;
              }
            },
        "seed",
        first,
        stride);
  }

  private static Misconception names(String what, IntUnaryOperator count, Object... parameters) {
    return NAMES.member(
        "the number of names at a checkpoint is " + what,
        () ->
            new ModelSteps() {
              @Override
              int names(TrainingOptions options) {
                return count.applyAsInt(options.namesPerCheckpoint());
              }
            },
        parameters);
  }

  private static Misconception last(
      String name, String what, Function<List<String>, String> choice) {
    return NAMES.member(
        "the last name is " + what,
        () ->
            new ModelSteps() {
              @Override
              String lastName(List<Checkpoint> checkpoints) {
                return checkpoints.isEmpty()
                    ? ""
                    : choice.apply(checkpoints.get(checkpoints.size() - 1).names());
              }
            },
        "last",
        name);
  }

  private static Misconception run(
      int from, IntUnaryOperator end, String before, Object parameter) {
    return RUN.member(
        "j runs from " + from + " to before " + before,
        () ->
            new ModelSteps() {
              @Override
              int firstIteration() {
                return from;
              }

              @Override
              int iterations(TrainingOptions options) {
                return end.applyAsInt(options.iterations());
              }
            },
        from,
        parameter);
  }
}
