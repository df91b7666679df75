package dinosaurus.rubric.inference.clip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says what the entries have in common that {@code clip} returned wrong, where no rule gives them.
 *
 * @param wrong the wrong entries, signs turned on the negative side
 * @param beyond how many entries are beyond the bounds, right or wrong
 */
record WrongEntries(List<Entry> wrong, long beyond) {

  static WrongEntries of(List<Clipping> clippings) {
    List<Entry> all =
        clippings.stream()
            .flatMap(
                one ->
                    IntStream.range(0, ClipNumbers.NAMES.size())
                        .boxed()
                        .flatMap(i -> Stream.concat(one.entries(i, 1), one.entries(i, -1))))
            .toList();
    return new WrongEntries(
        all.stream()
            .filter(entry -> !entry.becomes(Entry.cut(entry.given(), entry.bound())))
            .toList(),
        all.stream().filter(Entry::isBeyond).count());
  }

  /** Returns what the wrong entries have in common, if they have something. */
  List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    List<Entry> outside = wrong.stream().filter(Entry::isBeyond).toList();
    List<Entry> inside = wrong.stream().filter(entry -> !entry.isBeyond()).toList();
    if (!outside.isEmpty() && (inside.isEmpty() || !common(outside).isEmpty())) {
      clauses.add(
          "of %d entries beyond maxValue and -maxValue, %d are wrong%s"
              .formatted(beyond, outside.size(), common(outside)));
    }
    if (inside.isEmpty() && !outside.isEmpty()) {
      clauses.add("entries within the bounds come back as they were");
    } else if (!inside.isEmpty() && !common(inside).isEmpty()) {
      clauses.add(
          "%d of the entries within the bounds %s changed%s"
              .formatted(inside.size(), inside.size() == 1 ? "has" : "have", common(inside)));
    }
    return clauses;
  }

  /** Says what became of all. */
  private static String common(List<Entry> entries) {
    if (all(entries, Entry::isLeft)) {
      return " and come back as they were";
    }
    if (all(entries, entry -> Double.isNaN(entry.returned()))) {
      return " and come back as NaN";
    }
    if (all(entries, entry -> entry.returned() == 0)) {
      return " and come back as 0";
    }
    if (all(entries, entry -> entry.returned() < 0)) {
      return ", and all have the other sign";
    }
    if (all(entries, entry -> Math.abs(entry.returned()) < entry.bound())) {
      return ", and all lie within the bounds now, not at them";
    }
    return all(entries, entry -> Math.abs(entry.returned()) > entry.bound())
        ? ", and all lie beyond the bounds still"
        : "";
  }

  private static boolean all(List<Entry> entries, Predicate<Entry> property) {
    return entries.stream().allMatch(property);
  }
}
