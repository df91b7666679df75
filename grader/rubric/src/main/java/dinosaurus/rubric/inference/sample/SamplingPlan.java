package dinosaurus.rubric.inference.sample;

import dinosaurus.assignment.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Samples in parts that an edit may exchange. */
final class SamplingPlan {

  /** Steps after which a name that doesn't end is given up. */
  private static final int PATIENCE = 200;

  /** Networks of more units are chaotic. */
  private static final int LARGE = 20;

  private static final int HORIZON = 30;

  /** Draws from 0 to 1. */
  interface Uniform {
    double of(Moment moment, int number);
  }

  /** Lists an index, or not. */
  interface Listing {
    void add(List<Integer> indices, Moment moment);
  }

  /** Completes the list. */
  interface Ending {
    void end(List<Integer> indices, Moment moment, boolean atLimit);
  }

  static final Listing APPEND = (indices, moment) -> indices.add(moment.index);

  Function<Moment, double[]> firstState = moment -> new double[moment.network.units()];
  Function<Moment, double[]> firstInput = moment -> new double[moment.inputs()];
  Function<Moment, double[]> sum = Terms.ALL::of;
  Function<Moment, double[]> activation = moment -> Vectors.map(moment.sum, StrictMath::tanh);
  Function<Moment, double[]> scores =
      moment ->
          Vectors.sum(
              1, Vectors.product(moment.network.wya(), moment.state), 1, moment.network.by());
  Function<Moment, double[]> through = moment -> moment.scores;
  Function<Moment, double[]> shares = moment -> Vectors.softmax(moment.scores);
  ToLongFunction<Moment> seed = moment -> moment.seed + 2L * moment.step;
  Uniform uniform = (moment, number) -> moment.draw(this.seed.applyAsLong(moment), number);
  ToIntFunction<Moment> draw = moment -> choice(moment, 0);
  Function<Moment, double[]> input = moment -> moment.oneHot(moment.index);
  Function<Moment, double[]> carried = moment -> moment.state;
  Listing listing = APPEND;
  Predicate<Moment> isNewline = moment -> moment.index == moment.newline;
  int limit = Assignment.LONGEST_NAME;
  Ending ending =
      (indices, moment, atLimit) -> {
        if (atLimit) {
          indices.add(moment.newline);
        }
      };

  /** Draws an index by the shares, with one of the step's draws. */
  int choice(Moment moment, int number) {
    return Vectors.place(moment.shares, uniform.of(moment, number));
  }

  /** Samples a name; nothing if no index can be drawn, or the name doesn't end. */
  Optional<List<Integer>> sample(Moment moment) {
    return sample(moment, null);
  }

  /**
   * Tells whether a name comes out, as far as rounding lets programs agree: that depends on the
   * order of sums after some steps of a large network.
   */
  boolean gives(Moment moment, List<Integer> name) {
    return sample(moment, name)
        .filter(one -> start(one, moment).equals(start(name, moment)))
        .isPresent();
  }

  private static List<Integer> start(List<Integer> name, Moment moment) {
    return name.subList(0, Math.min(name.size(), horizon(moment)));
  }

  private static int horizon(Moment moment) {
    return moment.network.units() > LARGE ? HORIZON : Integer.MAX_VALUE;
  }

  /**
   * Samples a name.
   *
   * @param wanted the name that is hoped for, at the first deviation from which it is given up; or
   *     null
   */
  private Optional<List<Integer>> sample(Moment moment, List<Integer> wanted) {
    List<Integer> indices = new ArrayList<>();
    moment.x = firstInput.apply(moment);
    moment.aPrev = firstState.apply(moment);
    moment.states.add(moment.aPrev);
    while (!(moment.step > 0 && isNewline.test(moment)) && moment.step != limit) {
      if (!draws(moment) || moment.step == PATIENCE) {
        return Optional.empty();
      }
      listing.add(indices, moment);
      if (wanted != null && listing == APPEND && deviates(start(indices, moment), wanted)) {
        return Optional.empty();
      }
      moment.x = input.apply(moment);
      moment.aPrev = carried.apply(moment);
      moment.step++;
    }
    ending.end(indices, moment, moment.step == limit);
    return Optional.of(indices);
  }

  private boolean draws(Moment moment) {
    moment.sum = sum.apply(moment);
    moment.state = activation.apply(moment);
    moment.states.add(moment.state);
    moment.scores = scores.apply(moment);
    moment.scores = through.apply(moment);
    moment.shares = shares.apply(moment);
    int index = draw.applyAsInt(moment);
    moment.index = index;
    moment.drawn.add(index);
    return index >= 0;
  }

  private static boolean deviates(List<Integer> indices, List<Integer> wanted) {
    int last = indices.size() - 1;
    return last >= wanted.size() || !indices.get(last).equals(wanted.get(last));
  }
}
