package dinosaurus.rubric.answers;

import dinosaurus.rubric.answers.Selection.Trait;
import dinosaurus.rubric.answers.TensorDifference.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Finds what the places have in common where entries differ from the expected ones. */
final class CommonPlaces {

  /** Two or three entries of one sign are easily a coincidence. */
  private static final int FEWEST_OF_A_SIGN = 4;

  private final List<Entry> compared;
  private final List<Entry> differing;

  /**
   * Creates the search.
   *
   * @param compared all entries that were compared
   * @param differing those that differ, at least two
   */
  CommonPlaces(List<Entry> compared, List<Entry> differing) {
    this.compared = compared;
    this.differing = differing;
  }

  /** Returns the first trait, line or sign that all have that differ, but not all compared. */
  Optional<String> words(Trait trait) {
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
}
