package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.TensorDifference.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds what the values have in common that differ from the expected ones.
 *
 * @param differing the entries that differ, at least two
 * @param closeness when two numbers count as the same
 */
record CommonValues(List<Entry> differing, Closeness closeness) {

  private static final double ROUNDING = 1e-9;
  private static final int DIGITS = 6;

  /** Returns the first that holds of all: zero, the other sign, one value, a factor, an offset. */
  Optional<String> words() {
    if (differing.stream().allMatch(entry -> entry.actual() == 0)) {
      return Optional.of("all of them are 0");
    }
    if (differing.stream().allMatch(this::isOpposite)) {
      return Optional.of("all have the opposite sign");
    }
    return same(Entry::actual)
        .map(value -> "all of them are " + Numbers.shortest(value))
        .or(() -> same(Entry::ratio).map(CommonValues::factor))
        .or(() -> same(Entry::offset).map(CommonValues::shift));
  }

  private boolean isOpposite(Entry entry) {
    return closeness.accepts(-entry.expected(), entry.actual());
  }

  /** Returns the number that a feature of every entry is, but for rounding. */
  private Optional<Double> same(ToDoubleFunction<Entry> feature) {
    double first = feature.applyAsDouble(differing.get(0));
    boolean same =
        differing.stream()
            .mapToDouble(feature)
            .allMatch(other -> Math.abs(other - first) <= ROUNDING * Math.abs(first));
    return same && Double.isFinite(first) ? Optional.of(first) : Optional.empty();
  }

  private static String factor(double ratio) {
    return "all are " + rounded(ratio) + " times what they should be";
  }

  private static String shift(double offset) {
    return "all are too " + (offset > 0 ? "large by " : "small by ") + rounded(Math.abs(offset));
  }

  private static String rounded(double value) {
    return Numbers.rounded(value, DIGITS);
  }
}
