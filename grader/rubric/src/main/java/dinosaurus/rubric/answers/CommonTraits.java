package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.TensorDifference.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * Finds what the entries have in common that differ from the expected ones.
 *
 * @param compared all entries that were compared
 * @param differing those that differ, at least two
 * @param closeness when two numbers count as the same
 */
record CommonTraits(List<Entry> compared, List<Entry> differing, Closeness closeness) {

  /** Two or three entries of one sign are easily a coincidence. */
  private static final int FEWEST_OF_A_SIGN = 4;

  private static final double ROUNDING = 1e-9;
  private static final int DIGITS = 6;

  /** Returns the first trait, line or sign that all have that differ, but not all compared. */
  Optional<String> ofPlaces(Trait trait) {
    return common(Entry::marked, "only " + trait.words())
        .or(() -> line("row", Entry::row))
        .or(() -> line("column", Entry::column))
        .or(() -> sign("negative", entry -> entry.expected() < 0))
        .or(() -> sign("positive", entry -> entry.expected() > 0));
  }

  private Optional<String> line(String name, ToIntFunction<Entry> index) {
    int line = index.applyAsInt(differing.get(0));
    return common(entry -> index.applyAsInt(entry) == line, "all in " + name + " " + line);
  }

  private Optional<String> sign(String name, Predicate<Entry> sign) {
    return differing.size() < FEWEST_OF_A_SIGN
        ? Optional.empty()
        : common(sign, "only " + name + " ones");
  }

  private Optional<String> common(Predicate<Entry> feature, String words) {
    return differing.stream().allMatch(feature) && !compared.stream().allMatch(feature)
        ? Optional.of(words)
        : Optional.empty();
  }

  /** Returns the first that holds of all: zero, the other sign, one value, a factor, an offset. */
  Optional<String> ofValues() {
    if (differing.stream().allMatch(entry -> entry.actual() == 0)) {
      return Optional.of("all of them are 0");
    }
    if (differing.stream().allMatch(this::isOpposite)) {
      return Optional.of("all have the opposite sign");
    }
    return same(Entry::actual)
        .map(value -> "all of them are " + Numbers.shortest(value))
        .or(() -> same(Entry::ratio).map(CommonTraits::factor))
        .or(() -> same(Entry::offset).map(CommonTraits::shift));
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
    return "all are " + Numbers.factor(ratio) + " times what they should be";
  }

  private static String shift(double offset) {
    return "all are too "
        + (offset > 0 ? "large by " : "small by ")
        + Numbers.rounded(Math.abs(offset), DIGITS);
  }
}
