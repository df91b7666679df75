package dinosaurus.rubric.inference.optimize;

import dinosaurus.assignment.Call;
import dinosaurus.rubric.inference.observation.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What a number that was solved for in each call may go with; nothing comes first. */
enum Measure {
  NOTHING("%s", given -> 1),
  RATE("%s * learningRate", Call.Optimize::learningRate),
  BY_TIME_STEPS("%s / time steps", given -> 1.0 / given.x().length),
  TIME_STEPS("%s * time steps", given -> given.x().length),
  RATE_BY_TIME_STEPS(
      "%s * learningRate / time steps", given -> given.learningRate() / given.x().length);

  private static final double ROUNDING = 1e-9;

  private final String words;
  private final ToDoubleFunction<Call.Optimize> value;

  Measure(String words, ToDoubleFunction<Call.Optimize> value) {
    this.words = words;
    this.value = value;
  }

  /**
   * A number that was solved for in one call.
   *
   * @param given the call
   * @param number the number
   */
  record Solved(Call.Optimize given, double number) {}

  /**
   * A multiple of a measure.
   *
   * @param measure the measure
   * @param factor how many times
   */
  record Multiple(Measure measure, double factor) {

    private boolean gives(Solved one) {
      double expected = of(one.given);
      return Math.abs(one.number - expected) <= ROUNDING * Math.abs(expected);
    }

    double of(Call.Optimize given) {
      return factor * measure.value.applyAsDouble(given);
    }

    /** Tells whether it is a number, the same in all calls. */
    boolean is(double number) {
      return measure == NOTHING && factor == number;
    }

    /** Writes it as a product: {@code 5 * learningRate}. */
    String words() {
      String product = measure.words.formatted(Wording.number(factor));
      return product.startsWith("1 * ") ? product.substring(4) : product;
    }
  }

  /** Finds the multiples of measures that give the numbers of all calls. */
  static Stream<Multiple> of(List<Solved> numbers) {
    return Arrays.stream(values())
        .flatMap(measure -> measure.solve(numbers).stream())
        .filter(multiple -> numbers.stream().allMatch(multiple::gives));
  }

  private Optional<Multiple> solve(List<Solved> numbers) {
    return numbers.stream()
        .filter(one -> value.applyAsDouble(one.given) != 0)
        .findFirst()
        .map(one -> one.number / value.applyAsDouble(one.given))
        .map(factor -> new Multiple(this, Wording.settled(factor)));
  }
}
